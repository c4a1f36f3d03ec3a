import type { Language } from '../case/case.ts';
import type { AcknowledgementWords } from './acknowledgement-words.ts';
import type { SummaryWords } from './access-summary/summary-words.ts';

/** The language of a letter: the domain says what is said, these say how. Implemented in `shared/words`, one per language. */
export interface LetterWords {
  readonly language: Language;
  /** `2026-12-27` as `27 december 2026` or `27 December 2026`. */
  readonly date: (date: Temporal.PlainDate) => string;
  /** `a, b och c` or `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `6(1)(f)` as the language writes it: `6.1 f` or `6(1)(f)`. */
  readonly article: (article: string) => string;
  /** Greets by name; by none when the name is ''. */
  readonly greeting: (name: string) => string;
  readonly regards: string;
  readonly contactHeading: string;
  readonly contact: (facts: { readonly email: string; readonly reference: string }) => string;
  readonly dataProtectionOfficer: string;
  readonly summary: SummaryWords;
  readonly acknowledgement: AcknowledgementWords;
}
