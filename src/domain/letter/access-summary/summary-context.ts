import type { Case } from '../../case/case.ts';
import type { RecordOfProcessing, Worded } from '../../register/record-of-processing.ts';
import type { Withheld } from '../../disclosure/withheld.ts';
import type { NamedMapping } from '../../register/system-mapping.ts';
import type { DataTable } from '../../register/recognise-categories.ts';
import type { Block } from '../letter-document.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterWords } from '../letter-words.ts';
import type { Concerned } from '../../register/concerned.ts';

/** What an access summary is told beyond the case. */
export interface SummaryFacts extends LetterFacts {
  /** The tables as they go out: the requester's rows, with what is withheld blacked out and codes explained. */
  readonly tables: readonly DataTable[];
  /** What each system's data are in the terms of the record. */
  readonly mappings: readonly NamedMapping[];
  /** What the tables do not show, and why. */
  readonly withheld: readonly Withheld[];
}

/** Everything a section of the summary is made from. */
export interface SummaryContext {
  readonly subject: Case;
  readonly register: RecordOfProcessing;
  readonly facts: SummaryFacts;
  readonly words: LetterWords;
  /** What of the record concerns this person. */
  readonly concerned: Concerned;
  /** Whether any row was found in any system; if not, only the request itself is held. */
  readonly holdsData: boolean;
}

/** One section: its blocks in reading order. */
export type Section = (context: SummaryContext) => readonly Block[];

/** The text of an entry in the letter's language. */
export const say = ({ words }: SummaryContext, text: Worded): string => text[words.language];
