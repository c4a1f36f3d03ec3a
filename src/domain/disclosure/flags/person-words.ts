import type { Span } from './flag.ts';
import { isGivenName } from './given-names.ts';
import { comparedWord } from './plain-text.ts';

/** A word of a plain text, where it stands and as it is compared. */
export interface Word extends Span {
  readonly text: string;
  readonly plain: string;
}

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
/** What firms are called by, so that a firm is not taken for a person. */
const firms = new Set([
  'ab',
  'hb',
  'kb',
  'as',
  'aps',
  'oy',
  'oyj',
  'gmbh',
  'ag',
  'ltd',
  'inc',
  'llc',
  'plc',
  'aktiebolag',
]);
/** What stands before many surnames and is nobody's by itself. */
const particles = new Set([
  'von',
  'van',
  'af',
  'av',
  'de',
  'la',
  'el',
  'al',
  'bin',
  'der',
  'den',
  'da',
  'di',
  'du',
]);
const surname =
  /(?:son|sen|bergh?|strom|gren|[kq]vist|quist|lund|dahl|dal|mark|man|mann|stedt|nen|blad|feldt?|hagen|holm|lind|blom|fors|sky|ski|sjo|ovic|oglu)$/;

/** The words of a plain text in order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: one, index }) => ({
    text: one,
    plain: comparedWord(one),
    start: index,
    end: index + one.length,
  }));

/** Whether a word, as it is compared, says that a firm is meant. */
export const isFirm = (plain: string): boolean => firms.has(plain);

/** Whether a word, as it is compared, is only a part of a surname. */
export const isParticle = (plain: string): boolean => particles.has(plain);

/** Whether a word, as it is compared, ends as many surnames do. */
const isLikeSurname = (plain: string): boolean => plain.length > 3 && surname.test(plain);

/** `Provssons` is of Provsson, `Bo's` of Bo: a word without the ending of the genitive, or as it is. */
export const withoutGenitive = (plain: string): string => plain.replace(/(?<=.)['’]?s$|['’]$/u, '');

/** Whether a word begins with a capital letter, of any alphabet. */
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * How many words from `at` are a person whom only a common given name tells of: `Bo Provsson`, `Anna-Karin von Prov`,
 * `Bo P.`, `Provsson, Bo`. 0 for none.
 */
export function personAt(text: string, words: readonly Word[], at: number): number {
  const first = words[at];
  const second = words[at + 1];
  if (!first || !second || !isCapital(first.text)) return 0;
  const after = words[at + 2];
  const joins = isParticle(second.plain) && after !== undefined && isCapital(after.text);
  if (!isCapital(second.text) && !joins) return 0;
  const between = text.slice(first.end, second.start);
  if (between === ', ' && isLikeSurname(first.plain) && isGiven(second)) return 2;
  if (between !== ' ' || !isGiven(first) || first.text.length < 2) return 0;
  let length = 2;
  let last = second;
  while (length < 5) {
    const next = words[at + length];
    if (!next || text.slice(last.end, next.start) !== ' ') break;
    const goesOn = isGiven(last) || isParticle(last.plain);
    if (!goesOn && !isFirm(next.plain)) break;
    if (!isCapital(next.text) && !isParticle(next.plain)) break;
    last = next;
    length += 1;
  }
  return words.slice(at, at + length).some(({ plain }) => isFirm(plain)) ? 0 : length;
}

/** Either half of `Anna-Karin`; `Bos` is Bo's. */
const isGiven = ({ plain }: Word): boolean =>
  isGivenName(plain) || plain.split('-').some((half) => half !== plain && isGivenName(half));
