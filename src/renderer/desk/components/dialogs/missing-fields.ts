import { createContext } from 'react';

/** What can be written in; not the shadow by which a text measures itself, nor what shows a choice. */
const fields = ':is(input, textarea):required:not([aria-hidden="true"], :disabled)';

/** The fields of a form that must be filled in and are empty, in their order. */
export const missingIn = (form: HTMLElement): readonly HTMLInputElement[] =>
  [...form.querySelectorAll<HTMLInputElement>(fields)].filter(({ value }) => value.trim() === '');

/** What a field is called on screen, without the mark that it must be filled in. */
export const nameOf = ({ labels }: HTMLInputElement): string =>
  (labels?.[0]?.textContent ?? '').replace(/[\s*]+$/u, '');

/** The fields that a form was sent without, by name. */
export const Missing = createContext<readonly string[]>([]);
