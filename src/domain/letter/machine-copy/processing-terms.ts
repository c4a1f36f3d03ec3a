import type { Language } from '../../language.ts';
import type { RequesterGroup } from '../../case/requester/facts.ts';
import { concernedBy } from '../../register/concerned.ts';
import { type StoredUntil, storedUntil } from '../../register/stored-until.ts';
import { type SystemSource, systemSources } from '../../register/system-sources.ts';
import type { NamedMapping } from '../../register/system-mapping.ts';
import { recogniseCategories, type DataTable } from '../../register/recognise-categories.ts';
import type {
  Confirmed,
  Entry,
  NamedRecipient,
  RecordOfProcessing,
  Worded,
} from '../../register/record-of-processing.ts';

/** An entry of the record in one language. `id` is stable between versions of the record. */
interface Term {
  readonly id: string;
  readonly text: string;
}

/** The terms of Art. 15(1)(a)-(d), (h) and 15(2) as the record gives them; purposes point at the others by id. */
export interface ProcessingTerms {
  readonly purposes: readonly (Term & {
    readonly legalBasis: string;
    readonly categories: readonly string[];
    readonly sources: readonly string[];
    readonly recipients: readonly string[];
    readonly retention: string;
    /** The legitimate interest and its weighing, '' where the record has none (Art. 6(1)(f)). */
    readonly interest: string;
    readonly balancing: string;
  })[];
  readonly legalBases: readonly (Term & { readonly article: string })[];
  /** Only those the data belong to, each with the columns it was found in (Art. 15(1)(b): the categories concerned). */
  readonly categories: readonly (Term & { readonly columns: readonly string[] })[];
  /** Columns that no category of the record knows by name. */
  readonly otherColumns: readonly string[];
  readonly sources: readonly Term[];
  /** System by system: the column that says it row by row, else the ids of sources. */
  readonly sourcesBySystem: readonly SystemSource[];
  readonly recipients: readonly (Term & { readonly named: readonly NamedRecipient[] })[];
  /** Each with the days it ends for this person, as far as they can be worked out. */
  readonly retention: readonly (Term & { readonly until: readonly StoredUntil[] })[];
  /** '' where the record confirms that there is none: what else it says of them is then no term. */
  readonly transfers: string;
  readonly automatedDecisions: string;
  /** What somebody has looked for, and whether there was any; what is left out is not stated. */
  readonly confirmed: Confirmed;
}

/** What was found, and what its systems say it is. */
export interface Held {
  readonly tables: readonly DataTable[];
  readonly mappings: readonly NamedMapping[];
  /** The person's own group. */
  readonly group: RequesterGroup;
}

/**
 * Puts in one language the terms of the record that concern the person, as the mappings of the systems they were found
 * in say, with the categories that were found in `tables`.
 */
export function processingTerms(
  register: RecordOfProcessing,
  { tables, mappings, group }: Held,
  language: Language,
): ProcessingTerms {
  const say = (text: Worded) => text[language];
  const term = ({ id, text }: Entry): Term => ({ id, text: say(text) });
  const { confirmed = {} } = register;
  const unlessNone = (what: 'transfers' | 'automatedDecisions') =>
    confirmed[what] === 'none' ? '' : say(register[what].text);
  const { found, others } = recogniseCategories(tables, register.categories, mappings);
  const concerned = concernedBy(tables, mappings, register, group);
  return {
    purposes: concerned.purposes.map((purpose) => ({
      ...term(purpose),
      legalBasis: purpose.legalBasis,
      categories: purpose.categories,
      sources: purpose.sources,
      recipients: purpose.recipients,
      retention: purpose.retention,
      interest: purpose.interest ? say(purpose.interest) : '',
      balancing: purpose.balancing ? say(purpose.balancing) : '',
    })),
    legalBases: concerned.legalBases.map((basis) => ({ ...term(basis), article: basis.article })),
    categories: found.map(({ category, columns }) => ({ ...term(category), columns })),
    otherColumns: others,
    sources: concerned.sources.map(term),
    sourcesBySystem: systemSources(tables, mappings, concerned.sources),
    recipients: concerned.recipients.map((recipient) => ({
      ...term(recipient),
      named: recipient.named,
    })),
    retention: concerned.retention.map((entry) => ({
      ...term(entry),
      until: storedUntil(entry, concerned.purposes, tables, mappings),
    })),
    transfers: unlessNone('transfers'),
    automatedDecisions: unlessNone('automatedDecisions'),
    confirmed,
  };
}
