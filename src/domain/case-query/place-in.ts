import type { Sought } from './sought.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/**
 * Finds where folded texts hold what is looked for, first of all as it is written, then as it may be written instead.
 *
 * @example `finderOf(soughtIn('0701234567')[0])('ring 070-123 45 67')` gives `{ at: 6, length: 12 }`
 */
export function finderOf({ terms, or, phrase }: Sought): (low: string) => Stretch | undefined {
  if (phrase !== undefined) return (low) => phraseIn(low, phrase);
  const ways = [terms, ...or].flat().map(({ bare }) => ({ bare, parted: partedOf(bare) }));
  return (low) => {
    for (const { bare, parted } of ways) {
      const at = low.indexOf(bare);
      if (at >= 0) return { at, length: bare.length };
      const found = parted?.exec(low);
      if (found) return { at: found.index, length: found[0].length };
    }
    return undefined;
  };
}

/** Whether what stands there is not in the midst of a word. */
export const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/**
 * Where a folded text holds a phrase: from the beginning of a word on, with any white space between its words but the end
 * of a paragraph (U+2029).
 *
 * @param phrase folded, with one space between its words
 */
export function phraseIn(low: string, phrase: string): Stretch | undefined {
  const [first = ''] = phrase.split(' ');
  for (let at = low.indexOf(first); at >= 0; at = low.indexOf(first, at + 1)) {
    if (!beginsWord(low, at) && /^[\p{L}\p{N}]/u.test(first)) continue;
    const length = lengthOf(low, at, phrase);
    if (length !== undefined) return { at, length };
  }
  return undefined;
}

/** How far a phrase goes that begins here; `undefined` where it does not. */
function lengthOf(low: string, from: number, phrase: string): number | undefined {
  let at = from;
  for (const sign of phrase) {
    if (sign !== ' ') {
      if (!low.startsWith(sign, at)) return undefined;
      at += sign.length;
      continue;
    }
    const before = at;
    while (/[^\S\u2029]/.test(low.charAt(at))) at += 1;
    if (at === before) return undefined;
  }
  return at - from;
}

/** Digits, with what stands between them in numbers; a folded text has one dash. */
const partedOf = (digits: string): RegExp | undefined =>
  /^\d{5,24}$/.test(digits)
    ? new RegExp(digits.replaceAll(/(?<=.)(?=.)/g, '[ ()+./\u00a0\u202f-]{0,3}'))
    : undefined;
