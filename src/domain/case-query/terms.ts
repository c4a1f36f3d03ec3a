import { normalForm } from '../normal-form.ts';

/** Signs that nobody sees: where a word may be cut or not, and marks at a file's beginning. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Letters that a typesetter has joined (`ﬁ`). */
const ligatures = /[\ufb00-\ufb06]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const apostrophes = /[\u2018\u2019\u02bc]/g;
/** What can be written in other signs, or is not seen: beyond Latin-1, where each letter of western Europe is one sign. */
const manifold = /[\u00ad\u0100-\uffff]/;
const marks = /[\u0300-\u036f]/g;
const marked = /[\u00e0-\u00ff]/g;
/** The small letters of Latin-1, each without its mark. */
const unmarked = new Map(
  Array.from({ length: 32 }, (_, at) => String.fromCharCode(0xe0 + at)).map((letter) => [
    letter,
    normalForm(letter, 'NFD').replaceAll(marks, ''),
  ]),
);

/** With one dash for all there are. */
export const evenDashes = (text: string): string => text.replaceAll(dashes, '-');

/** A text as a keyboard would have it: without signs that nobody sees, each letter by itself, one dash, one apostrophe. */
const plain = (text: string): string =>
  evenDashes(text)
    .replaceAll(unseen, '')
    .replaceAll(ligatures, (joined) => normalForm(joined, 'NFKC'))
    .replaceAll(apostrophes, "'");

/**
 * A text as it was typed, but for the case of its letters and how it was set: å stays å, in one part or two.
 *
 * @example `lowered('Åsa')` gives `'åsa'`
 */
export const lowered = (text: string): string =>
  manifold.test(text) ? normalForm(plain(text)).toLowerCase() : text.toLowerCase();

/**
 * A text without marks above or below: å, ä and a are one, so that a name is found however it is spelt.
 *
 * @example `folded('Åsa Öberg')` gives `'asa oberg'`
 */
export const folded = (text: string): string =>
  manifold.test(text)
    ? normalForm(plain(text).toLowerCase(), 'NFD').replaceAll(marks, '')
    : text.toLowerCase().replaceAll(marked, (letter) => unmarked.get(letter) ?? letter);

/** A word of a query, without marks and as it was typed. */
export interface Term {
  readonly bare: string;
  readonly typed: string;
  /** Whether only a word that begins so, or a part of one behind a sign, holds it: `om`, and not `dom`. */
  readonly begins?: true;
}

/** One word as a term of a query. @example `termOf('Åsa')` gives `{ bare: 'asa', typed: 'åsa' }` */
export const termOf = (word: string): Term => ({ bare: folded(word), typed: lowered(word) });

/**
 * The words of a query; one that is nothing but marks is none.
 *
 * @example `termsOf('Åsa  berg')` gives those of `asa`/`åsa` and `berg`/`berg`
 */
export const termsOf = (query: string): Term[] =>
  query
    .split(/\s+/)
    .map(termOf)
    .filter(({ bare }) => bare !== '');
