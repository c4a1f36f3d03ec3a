import { normalForm } from '../../normal-form.ts';

/**
 * A text in the form it is searched in: without spaces, line ends, hyphens and invisible marks, which a page may have put
 * in or taken away, and without differences of case or of how characters are composed. `loose[i]` is 1 where something
 * was left out before character `i`; `loose` has one place more than there are characters.
 */
export interface SearchedText {
  readonly text: string;
  readonly loose: Uint8Array;
}

const dropped = /[\s\p{Cf}\p{Pd}\u00ad]+/gu;

/** Makes {@link SearchedText}. */
export function searchedText(raw: string): SearchedText {
  const pieces = normalForm(raw, 'NFKC').toLowerCase().split(dropped);
  const text = pieces.join('');
  const loose = new Uint8Array(text.length + 1);
  let at = 0;
  for (const piece of pieces) {
    loose[at] = 1;
    at += piece.length;
  }
  loose[at] = 1;
  return { text, loose };
}

const wordly = /[\p{L}\p{N}]/u;

/** Whether no word runs over this place. */
export const isEdge = ({ text, loose }: SearchedText, at: number): boolean =>
  loose[at] === 1 || !wordly.test(text[at] ?? '') || !wordly.test(text[at - 1] ?? '');

/** Whether anything was left out between two places. */
export const isWhole = ({ loose }: SearchedText, start: number, end: number): boolean =>
  !loose.subarray(start + 1, end).includes(1);
