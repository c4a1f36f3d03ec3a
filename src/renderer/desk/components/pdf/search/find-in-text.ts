import { foldText, type Folded } from './fold-text.ts';

/** Where something was found in a text: from the first character to before the last. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * What finds `words` in a folded text, or `undefined` when there is nothing to find. A space stands for any run of space;
 * a word may be broken over two lines, with a hyphen or without.
 */
export function patternOf(words: string): RegExp | undefined {
  const wanted = foldText(words).text.trim().replaceAll(/\s+/g, ' ');
  if (wanted === '') return undefined;
  const signs = Array.from(wanted, (sign) =>
    sign === ' ' ? '[ \\n]+' : sign.replace(/[$()*+.?[\\\]^{|}]/, String.raw`\$&`),
  );
  return new RegExp(signs.join('(?:-?\\n)?'), 'gu');
}

/** Every place where `pattern` is found, as places in the text that was folded. */
export function findIn({ text, from }: Folded, pattern: RegExp): readonly Found[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: from[index] ?? 0,
    end: from[index + length] ?? 0,
  }));
}
