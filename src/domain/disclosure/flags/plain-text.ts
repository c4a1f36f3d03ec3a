import { normalForm } from '../../normal-form.ts';
import type { Span } from './flag.ts';

/** A text in the form that flags are looked for in, and where each of its units stood in the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** A stretch of the plain text as one of the text that it was made from. */
  readonly spanOf: (span: Span) => Span;
}

/** Nearly every cell: nothing in it is written in more than one way. */
const plainAlready = /[^\x21-\x7e\u00c0-\u00ff ]| {2}/;
const cluster = /\P{M}\p{M}*|\p{M}+/gsu;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const dash = /[\p{Pd}\u2212\u2043\u02d7]/gu;
const otherDigit = /[^\P{Nd}0-9]/gu;

/**
 * Folds the many ways Unicode can write one thing: what has no ink (soft hyphens, joiners, direction marks, variation
 * selectors) is left out, compatibility forms and full-width signs become the plain ones (NFKC), every run of spaces,
 * no-break ones and line ends included, one space, every dash a hyphen, every decimal digit one of 0-9.
 *
 * @example `'Bo\u00a0Prov\u00adsson'` is looked for as `Bo Provsson`, and a stretch of that found again in the original
 */
export function plainText(raw: string): PlainText {
  if (!plainAlready.test(raw)) return { text: raw, spanOf: (span) => span };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of raw.matchAll(cluster)) {
    const folded = foldedCluster(piece);
    const spaced = folded === ' ' && text.endsWith(' ');
    if (spaced) ends[ends.length - 1] = index + piece.length;
    if (folded === '' || spaced) continue;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
    text += folded;
  }
  return {
    text,
    spanOf: ({ start, end }) => ({
      start: starts[start] ?? raw.length,
      end: ends[end - 1] ?? raw.length,
    }),
  };
}

function foldedCluster(piece: string): string {
  const folded = normalForm(piece.replaceAll(unseen, ''), 'NFKC')
    .replaceAll(unseen, '')
    .replaceAll(dash, '-')
    .replaceAll(otherDigit, asciiDigit);
  // Some compatibility forms are a space with something over it.
  return folded.trim() === '' && folded !== '' ? ' ' : folded;
}

/** Decimal digits stand in unbroken runs from nought to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below += 1;
  return String(below % 10);
}

/**
 * What a word is compared by: lower case, without marks over or under its letters, for a name may be written without them.
 *
 * @example `BJÖRN`, `Björn` and `bjorn` give `bjorn`
 */
export function comparedWord(word: string): string {
  const small = word.toLowerCase();
  return unmarkedWord.test(small) ? small : withoutMarks(small);
}

/** Nearly every word, which has nothing to take away. */
const unmarkedWord = /^[a-z'-]*$/;

/** Answers for other words: a language has fewer of them than a table has cells. */
const known = new Map<string, string>();
const most = 50_000;

function withoutMarks(small: string): string {
  const answer = known.get(small);
  if (answer !== undefined) return answer;
  const bare = normalForm(small, 'NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
  // What is remembered is somebody's words: forgotten all at once.
  if (known.size >= most) known.clear();
  known.set(small, bare);
  return bare;
}
