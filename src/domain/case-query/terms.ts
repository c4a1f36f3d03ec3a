import { normalForm } from '../normal-form.ts';

/**
 * A text as it was typed, but for the case of its letters: å stays å, in one part or two.
 *
 * @example `lowered('Åsa')` gives `'åsa'`
 */
export const lowered = (text: string): string => normalForm(text).toLowerCase();

/**
 * A text without marks above or below: å, ä and a are one, so that a name is found however it is spelt.
 *
 * @example `folded('Åsa Öberg')` gives `'asa oberg'`
 */
export const folded = (text: string): string =>
  normalForm(text.toLowerCase(), 'NFD').replaceAll(/[\u0300-\u036f]/g, '');

/** A word of a query, without marks and as it was typed. */
export interface Term {
  readonly bare: string;
  readonly typed: string;
}

/**
 * The words of a query; one that is nothing but marks is none.
 *
 * @example `termsOf('Åsa  berg')` gives those of `asa`/`åsa` and `berg`/`berg`
 */
export const termsOf = (query: string): Term[] =>
  query
    .split(/\s+/)
    .map((word) => ({ bare: folded(word), typed: lowered(word) }))
    .filter(({ bare }) => bare !== '');
