import { hasCheckDigit } from './check-digit.ts';
import type { Span } from './flag.ts';

const shape =
  /(?<!\d)(?<!\d[-.])((?:18|19|20)?)(\d{2})[-. /]?(\d{2})[-. /]?(\d{2}) ?([-+]?) ?(\d{4})(?!\d)/g;

/**
 * Where Swedish personal identity numbers and coordination numbers stand in a text (folkbokföringslagen (1991:481) 18 §,
 * lag (2022:1697) om samordningsnummer): ten or twelve digits, with or without `-` or `+` (for who is a hundred) and signs
 * between the parts of the date, a date that exists (plus 60 on the day of a coordination number) and the right check
 * digit. Organisation numbers are none: their third digit is at least 2, which no month has.
 *
 * @example `'811228-9874'` gives one span, 0–11; `'556036-0793'` none
 */
export function personalNumbersIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(shape)) {
    const [whole, century = '', year = '', month = '', day = '', sign = '', last = ''] = match;
    if (!isDate(century, year, month, day, sign)) continue;
    if (!hasCheckDigit(year + month + day + last)) continue;
    spans.push({ start: match.index, end: match.index + whole.length });
  }
  return spans;
}

/** A ten-digit number says no century: the date then exists if it does in any that a living person may be of. */
function isDate(century: string, year: string, month: string, day: string, sign: string): boolean {
  const centuries = century ? [century] : sign === '+' ? ['18', '19'] : ['19', '20'];
  const number = Number(day);
  const born = number > 60 ? number - 60 : number;
  return centuries.some((hundred) => exists(Number(hundred + year), Number(month), born));
}

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}
