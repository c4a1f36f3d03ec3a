import type { Case } from '../../case/case.ts';
import type { RecordOfProcessing, Worded } from '../../register/record-of-processing.ts';
import type { DataTable } from '../../register/recognise-categories.ts';
import type { Block } from '../letter-document.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterWords } from '../letter-words.ts';

/** What an access summary is told beyond the case: the tables that were collected, read whole by the caller. */
export interface SummaryFacts extends LetterFacts {
  readonly tables: readonly DataTable[];
}

/** Everything a section of the summary is made from. */
export interface SummaryContext {
  readonly subject: Case;
  readonly register: RecordOfProcessing;
  readonly facts: SummaryFacts;
  readonly words: LetterWords;
  /** Whether any row was found in any system; if not, only the request itself is held. */
  readonly holdsData: boolean;
}

/** One section: its blocks in reading order. */
export type Section = (context: SummaryContext) => readonly Block[];

/** The text of an entry in the letter's language. */
export const say = ({ words }: SummaryContext, text: Worded): string => text[words.language];
