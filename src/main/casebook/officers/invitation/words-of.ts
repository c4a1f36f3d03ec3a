import { wordlist } from '@scure/bip39/wordlists/english.js';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { fingerprintText, inGroups } from '#shared/fingerprint.ts';

const bitsPerWord = 11;
const words = 8;

/** What both sides of an invitation read to each other, and compare. */
export interface ToCompare {
  /** Four digits of hexadecimal in eight groups: 128 bits. */
  readonly fingerprint: string;
  /** The front of the same as eight words, 88 bits: of one list, whatever the language of either screen. */
  readonly words: string;
}

/**
 * What tells one pair of inviter and invited from every other: who changed either's key on the way, or the book, would
 * have to find another that gives the same. The words are BIP 39's, chosen to be told apart by ear and by their first
 * four letters.
 */
export function toCompare(
  bookId: string,
  trust: Uint8Array,
  inviter: Uint8Array,
  invited: Uint8Array,
): ToCompare {
  return comparable(sha256('ombud invited 1\n', bookId, trust, inviter, invited));
}

/** The first letters that tell each word of the list from all others. */
const telling = 4;

/**
 * Whether words as somebody typed them are those that were read out: capitals, commas and line ends make no difference,
 * nor does the end of a word that is told by its front.
 */
export function areAlike(typed: string, read: string): boolean {
  const [one, other] = [typed, read].map((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (
    one?.length === other?.length &&
    other?.every((word, nth) => word.slice(0, telling) === one?.[nth]?.slice(0, telling)) === true
  );
}

/** By what one officer's key is told from others. */
export const fingerprintOf = (sign: Uint8Array): string =>
  comparable(sha256(fingerprintText, sign)).fingerprint;

function comparable(sum: Buffer): ToCompare {
  const bits = Array.from(sum, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const places = Array.from({ length: words }, (_, nth) =>
    Number.parseInt(bits.slice(nth * bitsPerWord, (nth + 1) * bitsPerWord), 2),
  );
  return {
    fingerprint: inGroups(sum.toString('hex')),
    words: places.map((place) => wordlist[place]).join(' '),
  };
}
