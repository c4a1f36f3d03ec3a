import type { Language } from '../case/case.ts';

/** What holds for the whole book. */
export interface BookSettings {
  /** The controller, as named in letters. */
  readonly organisation: string;
  /** The person at the desk: the actor of events and the handler of new cases. */
  readonly handler: string;
  /** The language of the screens; a letter follows its case. */
  readonly language: Language;
  /** True when the book was filled with made-up cases and must never hold real ones. */
  readonly sample: boolean;
}
