import { normalForm } from '../../normal-form.ts';

/** The beginning of the word that a company's letters never say, as {@link plainly} has it. */
const word = Array.from('o\u0308verklag');

/** How far {@link towardsAppeal} has come where the word stands. */
export const wholeAppeal = word.length;

/** Signs that nobody sees, as a word processor's soft hyphens, and marks on letters that have none hide a word from nobody. */
const plainly = (text: string): string =>
  normalForm(text, 'NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Cf}\p{DI}]|(?!\u0308)\p{Mn}/gu, '');

/**
 * Reads on from where a text has come towards speaking of appeal: a word can begin in one piece of a text and end in
 * another.
 *
 * @param come how much of the word stands at the end of what was read; {@link wholeAppeal} once all of it has
 */
export const towardsAppeal = (come: number, text: string): number =>
  Array.from(plainly(text)).reduce((at, sign) => {
    if (at === wholeAppeal || sign === word[at]) return Math.min(at + 1, wholeAppeal);
    return sign === word[0] ? 1 : 0;
  }, come);

/**
 * Whether a text speaks of appealing. A private company's answer cannot be appealed, only decisions of public
 * authorities can: its letters say complaint and judicial remedy (Art. 77 and 79 GDPR) and never the Swedish word.
 */
export const promisesAppeal = (text: string): boolean => towardsAppeal(0, text) === wholeAppeal;
