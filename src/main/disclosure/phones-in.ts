import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Span } from '#domain/disclosure/flags/flag.ts';

/** Seven digits at the least, with what people write between them: the library is only asked where one may stand. */
const likely = /\d(?:[\s().\-/]{0,2}\d){6}/;

/** Where telephone numbers stand in a text: Swedish ones as they are dialled, others with their country code. */
export function phonesIn(text: string): Span[] {
  if (!likely.test(text)) return [];
  return findPhoneNumbersInText(text, 'SE').map(({ startsAt, endsAt }) => ({
    start: startsAt,
    end: endsAt,
  }));
}
