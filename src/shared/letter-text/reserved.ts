/**
 * Private characters between which a value or a building block stands as a number while a letter is written
 * (`main/letters/template/marks.ts`): no letter's text may hold them. Their one home.
 */
export const valueMarks = ['\uE000', '\uE001'] as const;
/** As {@link valueMarks}, around the number of a building block. */
export const partMarks = ['\uE002', '\uE003'] as const;

/** Each value that stands in a text, by its number. */
export const valueMarked = /\uE000(\d+)\uE001/g;

/** A line that is nothing but a building block, by its number. */
export const partMarked = /^\uE002(\d+)\uE003$/;

/** Whether a text holds a private character. */
export const hasReserved = (text: string): boolean => /[\uE000-\uE003]/.test(text);

/** Words with nothing in them that would be read as code or as what is put in. */
export const withoutReserved = (words: string): string =>
  words.replaceAll(/[{}\uE000-\uE003]/g, '');

/** How many characters of some words would be. */
export const reservedIn = (words: string): number => words.length - withoutReserved(words).length;
