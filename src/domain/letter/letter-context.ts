import type { Case } from '../case/case.ts';
import { type Concerned, concernedBy } from '../register/concerned.ts';
import type { RecordOfProcessing, Worded } from '../register/record-of-processing.ts';
import type { Block } from './letter-document.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterWords } from './letter-words.ts';

/** Everything a letter in a case is made from. */
export interface LetterContext {
  readonly subject: Case;
  /** The version in force on the letter's date. */
  readonly register: RecordOfProcessing;
  readonly facts: LetterFacts;
  /** What of the record concerns this person. */
  readonly concerned: Concerned;
  /** Decides the language of the letter, which may differ from the case's. */
  readonly words: LetterWords;
}

/** The same from its givens: what concerns this person follows from their data. */
export const letterContextOf = (given: Omit<LetterContext, 'concerned'>): LetterContext => ({
  ...given,
  concerned: concernedBy(
    given.facts.tables,
    given.facts.mappings,
    given.register,
    given.subject.group,
  ),
});

/** One building block: its blocks in reading order. */
export type Section = (context: LetterContext) => readonly Block[];

/** The text of an entry in the letter's language. */
export const say = ({ words }: LetterContext, text: Worded): string => text[words.language];
