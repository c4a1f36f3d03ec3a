import { normalForm } from '#domain/normal-form.ts';

/** As typed, but for case: å stays å. */
export const lowered = (text: string): string => normalForm(text).toLowerCase();

/** Without marks above or below: å, ä and a are one, so that a name is found however it is spelt. */
export const folded = (text: string): string =>
  normalForm(text.toLowerCase(), 'NFD').replaceAll(/[\u0300-\u036f]/g, '');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((term) => term !== '');

/** The words of a query as they were typed, but for case. */
export const typedIn = (query: string): string[] => wordsOf(lowered(query));

/** The words of a query, folded, the longest first: it leaves the fewest rows to look at. */
export const termsOf = (query: string): string[] =>
  wordsOf(folded(query)).toSorted((one, other) => other.length - one.length);
