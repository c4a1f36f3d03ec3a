import { hasCheckDigit } from '../check-digit.ts';
import type { Span } from '../flag.ts';

const shape = /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d-])/g;
/** How the numbers of Visa, Mastercard, American Express, Diners, Discover and JCB begin. */
const issuers = /^(?:4|5[1-5]|2[2-7]|3[47]|3[068]|6011|64|65|35)/;

/** Where numbers of payment cards stand in a plain text: 13 to 19 digits, an issuer's beginning, a right check digit. */
export const cardNumbersIn = (text: string): Span[] =>
  [...text.matchAll(shape)].flatMap(({ 0: written, index }) => {
    const digits = written.replaceAll(/\D/g, '');
    const card = issuers.test(digits) && hasCheckDigit(digits);
    return card ? [{ start: index, end: index + written.length }] : [];
  });
