import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Span } from '#domain/disclosure/flags/flag.ts';

/**
 * What may be a telephone number: it is dialled from 0 or a plus, and has seven digits at the least, with what people write
 * between them. What begins otherwise is a date or a number of something else.
 */
const likely = /(?<![\d\p{L}.\-/+])\(?[+0](?:[\s().\-/]{0,2}\d){6,17}/gu;

/** The library takes its time, and exports say the same number again and again. */
const answers = new Map<string, readonly Span[]>();
const most = 20_000;

/** Where telephone numbers stand in a text: Swedish ones as they are dialled, others with their country code. */
export function phonesIn(text: string): Span[] {
  return [...text.matchAll(likely)].flatMap(({ 0: written, index }) =>
    numbersIn(written).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

function numbersIn(written: string): readonly Span[] {
  const known = answers.get(written);
  if (known) return known;
  const found = findPhoneNumbersInText(written, 'SE').map(({ startsAt, endsAt }) => ({
    start: startsAt,
    end: endsAt,
  }));
  // Forgotten all at once: what is held is somebody's number.
  if (answers.size >= most) answers.clear();
  answers.set(written, found);
  return found;
}
