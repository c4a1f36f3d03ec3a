import { createContext } from 'react';

/** What can be written in; not the shadow by which a text measures itself, nor what shows a choice. */
const fields = ':is(input, textarea):required:not([aria-hidden="true"], :disabled)';

/** What says of itself that it does not understand what is written; how good a passphrase is, is told otherwise. */
const unread = ':is(input, textarea)[aria-invalid="true"]:not([autocomplete$="password"])';

/**
 * The fields of a form that hold it up, in their order: what must be filled in and is empty, and what is written and not
 * understood, which would be lost.
 *
 * @param marksMissing whether the form tells of what is empty itself
 */
export const heldUpBy = (form: HTMLElement, marksMissing: boolean): readonly HTMLInputElement[] =>
  [...form.querySelectorAll<HTMLInputElement>(`${fields}, ${unread}`)].filter((field) =>
    field.value.trim() === '' ? !marksMissing : field.matches(unread),
  );

/** What a field is called on screen, without the mark that it must be filled in. */
export const nameOf = ({ labels }: HTMLInputElement): string =>
  labels?.[0]?.firstChild?.textContent ?? '';

/** The fields that a form was sent without, by name. */
export const Missing = createContext<readonly string[]>([]);
