import type { Own } from './own.ts';
import { withoutGenitive } from './person-words.ts';

/** Shorter words differ by one letter from too many others. */
const longEnough = 6;

/** Whether a word, as it is compared, is one of the requester's names, in the genitive or not. */
export const isOwnWord = (plain: string, { words }: Pick<Own, 'words'>): boolean =>
  words.has(plain) || words.has(withoutGenitive(plain));

/**
 * Whether a name is the requester's: every word of it is, or all but one that is misspelt by a letter.
 *
 * @example of Alva Exempelsson, `Exempelsson, Alva` and `Alva Exempelson` are, `Ove Exempelsson` is not
 */
export function isOwnName(words: readonly string[], own: Pick<Own, 'words'>): boolean {
  const strange = words.filter((word) => !isOwnWord(word, own));
  const [only, ...more] = strange;
  if (only === undefined) return true;
  if (more.length > 0 || words.length < 2 || only.length < longEnough) return false;
  return [...own.words].some((word) => word.length >= longEnough && differByOne(word, only));
}

/** Whether one letter too many, too few or another is all that tells two words apart. */
function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
