/** A word that a line's end has cut in two: what stands before the hyphen and after it. */
const cutWord = /(\p{L})[-\u2010\u00ad][ \t]{0,20}\r?\n[ \t]{0,20}(?=\p{L})/gu;

/**
 * A text with the words put together that line ends have cut, `person-\nuppgifter` as `personuppgifter`, and without the
 * hyphens that only show where a word may be cut.
 */
export const joined = (text: string): string =>
  text.replace(cutWord, '$1').replaceAll('\u00ad', '');

/** The same with each hyphen at a line's end taken for one that belongs there, as in `e-\npost`: nobody knows which. */
export const hyphenated = (text: string): string =>
  text.replace(cutWord, '$1-').replaceAll('\u00ad', '');
