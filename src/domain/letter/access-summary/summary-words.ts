import type { Confirmable } from '../../register/record-of-processing.ts';
import type { Ground } from '../../disclosure/ground.ts';
import type { ToldRight } from '../../register/record-of-processing.ts';

/** What the building blocks of an access summary say, in the order it is said. Dates, articles and lists come already in the language's form. */
export interface SummaryWords {
  readonly inShort: InShortWords;
  readonly request: RequestWords;
  readonly processing: ProcessingWords;
  readonly rights: RightsWords;
  readonly withheld: WithheldWords;
  readonly copy: CopyWords;
}

/** The first page: what we have about you, in short. */
interface InShortWords {
  readonly heading: string;
  readonly confirmed: string;
  readonly nothingHeld: string;
  readonly searched: (facts: { readonly systems: string }) => string;
  readonly found: (facts: { readonly rows: number; readonly systems: string }) => string;
  /** Systems that hold something of which no table goes out. */
  readonly alsoIn: (facts: { readonly systems: string }) => string;
  /** Values of a column, and that there are more of them in the copy. */
  readonly andMore: (facts: { readonly values: string; readonly more: number }) => string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly someLeftOut: (facts: { readonly places: number }) => string;
  /** The files for programs, and where they are. */
  readonly files: string;
  readonly filesInside: string;
  readonly quoted: (text: string) => string;
  readonly usedFor: (facts: { readonly purposes: string }) => string;
  readonly youCan: string;
  readonly ask: (facts: { readonly email: string; readonly reference: string }) => string;
}

/** Reference, dates and how identity was confirmed. */
interface RequestWords {
  readonly heading: string;
  readonly reference: string;
  readonly received: string;
  readonly answered: string;
  readonly identity: string;
  readonly identityNotNeeded: string;
  readonly identityPending: string;
  /** How long this very case is kept. */
  readonly caseKept: string;
  readonly caseKeptUntil: (facts: { readonly months: number; readonly earliest: string }) => string;
  /** Where the person was searched for: the table's caption, its columns, and what was found. */
  readonly searched: string;
  readonly system: string;
  readonly searchedOn: string;
  readonly result: string;
  readonly foundThere: string;
  readonly nothingThere: string;
}

/** Art. 15(1)(a)-(d), (g), (h) and 15(2). */
export interface ProcessingWords {
  readonly heading: string;
  readonly accordingTo: (facts: { readonly policyDate: string }) => string;
  readonly purposes: string;
  /** The columns of the table of purposes. */
  readonly columns: {
    readonly purpose: string;
    readonly categories: string;
    readonly sources: string;
    readonly recipients: string;
    readonly retention: string;
  };
  /** Said above the tables: the numbers in them are those of the lists below. */
  readonly numbered: string;
  readonly otherData: string;
  readonly noRecipient: string;
  readonly legalBasis: (facts: { readonly name: string; readonly article: string }) => string;
  readonly policySays: (facts: { readonly quote: string }) => string;
  /** Over the interests and how they were weighed (Art. 6(1)(f)). */
  readonly balancing: string;
  readonly ownRequest: string;
  readonly categories: string;
  readonly categoriesOfRequest: string;
  /** Said where the copy shows special categories, in place of what the record says of them. */
  readonly specialShown: string;
  readonly inColumns: (facts: { readonly columns: string }) => string;
  readonly otherColumns: (facts: { readonly columns: string }) => string;
  readonly sources: string;
  readonly sourcesCanBe: string;
  /** Where the data of one system come from: each row by itself, by the list, or not recorded. */
  readonly sourceInColumn: (facts: { readonly system: string; readonly column: string }) => string;
  readonly sourcesOfSystem: (facts: {
    readonly system: string;
    readonly sources: string;
  }) => string;
  readonly sourceNotRecorded: (facts: { readonly system: string }) => string;
  readonly sourceOfRequest: string;
  readonly recipients: string;
  readonly recipientsCanBe: string;
  /** Where the record gives nobody for these data and confirms nothing. */
  readonly recipientsNotStated: string;
  /** What the record confirms that there is none of. */
  readonly none: Readonly<Record<Confirmable, string>>;
  readonly namesNotRecorded: string;
  readonly namesAre: (facts: { readonly names: string }) => string;
  readonly outsideEea: string;
  readonly transfers: string;
  readonly transfersTo: string;
  readonly safeguardNotRecorded: string;
  readonly retention: string;
  /** A storage period as the day it ends for this person. */
  readonly keptUntil: (facts: {
    readonly system: string;
    readonly table: string;
    readonly column: string;
    readonly since: string;
    readonly until: string;
  }) => string;
  readonly automated: string;
  /** What is held on behalf of the person's employer, and whom to ask for it. */
  readonly forEmployer: string;
  readonly askEmployer: string;
}

/** Art. 15(1)(e). */
interface RightsWords {
  readonly heading: string;
  readonly opening: string;
  /** All of them in a paragraph, to whom we hold nothing more about than the request. */
  readonly briefly: string;
  readonly rights: Readonly<Record<ToldRight, string>>;
}

/** What is not shown, and why (Art. 15(4), 12(4)). */
export interface WithheldWords {
  readonly heading: string;
  readonly nothing: string;
  readonly opening: string;
  readonly rows: (facts: { readonly rows: number }) => string;
  readonly values: (facts: { readonly values: number; readonly columns: string }) => string;
  /** Parts of the names of system, table or columns. */
  readonly names: (facts: { readonly names: number }) => string;
  /** A file that is left out whole. */
  readonly whole: (facts: { readonly name: string }) => string;
  readonly item: (facts: {
    readonly system: string;
    readonly what: string;
    readonly reason: string;
  }) => string;
  /** Each ground as a sentence; for a ground of staff's own, nothing before their words. */
  readonly reasons: Readonly<Record<Ground, string>>;
  readonly closing: string;
}

/** Art. 15(1)(f), 12(4), 77 and 79. Never the Swedish word for appeal: a company's answer cannot be appealed. */
export interface ComplaintWords {
  readonly heading: string;
  readonly tellUs: string;
  readonly authority: (facts: {
    readonly name: string;
    readonly address: string;
    readonly site: string;
  }) => string;
  /** To whom lives or works in another country (Art. 77(1)). */
  readonly abroad: string;
  readonly court: string;
}

/** Art. 15(3): the copy. */
export interface CopyWords {
  readonly heading: string;
  readonly opening: string;
  readonly caption: (facts: { readonly table: string; readonly rows: number }) => string;
  readonly emptyTable: (facts: { readonly table: string }) => string;
  /** Over the lines that stand around a table in its file. */
  readonly notes: (facts: { readonly table: string }) => string;
  /** Over the files inside the PDF, and how they are opened. */
  readonly files: string;
  /** Over what is lifted out of a wide table, because it is the same in all its rows. */
  readonly sameInAll: (facts: { readonly table: string; readonly rows: number }) => string;
  readonly emptyInAll: (facts: { readonly columns: string }) => string;
  /** What columns and codes mean: the heading, the table's caption and its columns. */
  readonly glossary: string;
  readonly glossaryOpening: string;
  readonly columnOrCode: string;
  readonly means: string;
  /** What a request left with us, in one sentence. */
  readonly leftByRequest: (facts: { readonly values: string }) => string;
  readonly requestHeading: string;
  readonly requestOpening: string;
  readonly name: string;
  readonly email: string;
  readonly address: string;
  /** Where nothing that they wrote goes out: what they told us otherwise is kept with the case. */
  readonly toldUs: string;
  /** Over the person's own messages, printed. */
  readonly messages: string;
  readonly messagesInFile: (facts: { readonly messages: number; readonly file: string }) => string;
  readonly messageOf: (facts: { readonly day: string }) => string;
  readonly subject: string;
  readonly attachments: string;
  readonly noText: string;
}
