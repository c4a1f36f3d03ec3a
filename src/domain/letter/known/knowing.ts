import type { LetterWords } from '../letter-words.ts';
import { receivedOn } from '../sections/received-on.ts';

/** What is needed to say in a letter what a case knows. */
export interface Knowing {
  readonly words: LetterWords;
  /** The controller's zone, IANA. */
  readonly zone: string;
}

/** The day of an instant in the controller's zone, `YYYY-MM-DD`: the form a day is answered in. */
export const dayOf = (instant: string, { zone }: Knowing): string =>
  receivedOn(instant, zone).toString();

/** An instant as the letter writes it. */
export const momentOf = (instant: string, { words, zone }: Knowing): string =>
  words.moment(Temporal.Instant.from(instant).toZonedDateTimeISO(zone));
