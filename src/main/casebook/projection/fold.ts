import { normalForm } from '#domain/normal-form.ts';

/** As typed, but for case: å stays å. */
export const lowered = (text: string): string => normalForm(text).toLowerCase();

/** Without marks above or below: å, ä and a are one, so that a name is found however it is spelt. */
export const folded = (text: string): string =>
  normalForm(text.toLowerCase(), 'NFD').replaceAll(/[\u0300-\u036f]/g, '');

/** A word of a query, without marks and as it was typed. */
export interface Term {
  readonly bare: string;
  readonly typed: string;
}

/** The words of a query; one that is nothing but marks is none. */
export const termsOf = (query: string): Term[] =>
  query
    .split(/\s+/)
    .map((word) => ({ bare: folded(word), typed: lowered(word) }))
    .filter(({ bare }) => bare !== '');
