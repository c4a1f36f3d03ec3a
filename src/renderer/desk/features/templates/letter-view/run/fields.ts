import { placeCaret, placeCaretBefore } from './caret.ts';

/** The fields of a letter that can be written in, in the order they are read; those in a folded block are not among them. */
export const fieldsIn = (letter: ParentNode | null): readonly HTMLElement[] =>
  Array.from(letter?.querySelectorAll<HTMLElement>('[data-run]') ?? []).filter(
    (field) => field.offsetParent !== null,
  );

/** The fields of the letter that a field is in. */
export const fieldsAround = (field: HTMLElement): readonly HTMLElement[] =>
  fieldsIn(field.closest('section'));

/** The field so many further on, or back. */
export function fieldFrom(field: HTMLElement, steps: 1 | -1): HTMLElement | undefined {
  const fields = fieldsAround(field);
  const at = fields.indexOf(field) + steps;
  return at < 0 ? undefined : fields[at];
}

/** Goes to a field, with the caret at one of its ends. */
export function goTo(field: HTMLElement | undefined, end: 'start' | 'end'): void {
  if (!field) return;
  field.focus();
  if (end === 'start') placeCaret(field, 0);
  else placeCaretBefore(field, 0);
}
