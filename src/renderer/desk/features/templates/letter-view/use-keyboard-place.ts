import { type RefObject, useLayoutEffect, useRef } from 'react';
import { behindCaret, placeCaretBefore } from './run/caret.ts';
import { fieldsIn } from './run/fields.ts';

/** Where the keyboard is in a letter: in which field, among how many, and how much stands behind its caret. */
interface Place {
  readonly field: HTMLElement;
  readonly at: number;
  readonly of: number;
  readonly behind: number;
}

/**
 * Keeps the keyboard in the letter. Where the field it was in is gone, for the line has become another kind of block, or was
 * taken back or away, it goes to the field that has come in its place: what is typed on is never lost.
 *
 * @returns what is to be told of each key and each change in the letter
 */
export function useKeyboardPlace(letter: RefObject<HTMLElement | null>): () => void {
  const place = useRef<Place>(undefined);
  const note = () => {
    const fields = fieldsIn(letter.current);
    const at = fields.findIndex((one) => one === document.activeElement);
    const field = fields[at];
    place.current = field && { field, at, of: fields.length, behind: behindCaret(field) };
  };
  useLayoutEffect(() => {
    const was = place.current;
    if (!was || was.field.isConnected || document.activeElement !== document.body) return;
    const fields = fieldsIn(letter.current);
    const here = fields.at(Math.max(0, was.at + Math.sign(fields.length - was.of)));
    if (!here) return;
    here.focus();
    placeCaretBefore(here, was.behind);
  });
  return note;
}
