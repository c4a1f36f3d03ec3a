import { normalForm } from '#domain/normal-form.ts';

/** As typed, but for case: å stays å. */
export const lowered = (text: string): string => normalForm(text).toLowerCase();

/** Without marks above or below: å, ä and a are one, so that a name is found however it is spelt. */
export const folded = (text: string): string =>
  normalForm(text.toLowerCase(), 'NFD').replaceAll(/[\u0300-\u036f]/g, '');

/** The words of a query, folded, the longest first: it leaves the fewest rows to look at. */
export const termsOf = (query: string): string[] =>
  folded(query)
    .split(/\s+/)
    .filter((term) => term !== '')
    .toSorted((one, other) => other.length - one.length);
