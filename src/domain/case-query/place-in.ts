import type { Sought } from './sought.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/**
 * Where a folded text holds what is looked for, first of all as it is written, then as it may be written instead.
 *
 * @example `placeIn('ring 070-123 45 67', soughtIn('0701234567')[0])` gives `{ at: 6, length: 12 }`
 */
export function placeIn(low: string, { terms, or, phrase }: Sought): Stretch | undefined {
  if (phrase !== undefined) return phraseIn(low, phrase);
  for (const { bare } of [terms, ...or].flat()) {
    const at = low.indexOf(bare);
    if (at >= 0) return { at, length: bare.length };
    const parted = partedIn(low, bare);
    if (parted) return parted;
  }
  return undefined;
}

/**
 * Where a folded text holds a phrase: from the beginning of a word on, with any white space between its words but the end
 * of a paragraph (U+2029).
 *
 * @param phrase folded, with one space between its words
 */
export function phraseIn(low: string, phrase: string): Stretch | undefined {
  const [first = ''] = phrase.split(' ');
  for (let at = low.indexOf(first); at >= 0; at = low.indexOf(first, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(low.charAt(at - 1)) && /^[\p{L}\p{N}]/u.test(first)) continue;
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

/** Digits, with what stands between them in numbers. */
function partedIn(low: string, digits: string): Stretch | undefined {
  if (!/^\d{5,24}$/.test(digits)) return undefined;
  const found = new RegExp(
    digits.replaceAll(/(?<=.)(?=.)/g, '[ ()+./\u00a0\u202f\u2010-\u2015-]{0,3}'),
  ).exec(low);
  return found ? { at: found.index, length: found[0].length } : undefined;
}
