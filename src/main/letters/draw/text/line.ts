import type { Word } from './word.ts';

/** A word at its place on a line; without a place it follows the one before it. */
export interface Piece {
  readonly word: Word;
  /** Thousandths of an em from the line's left end. */
  readonly at: number | undefined;
}

/** A measured line. Its pieces are in the order they are read; a space at a wrapped end is kept, so that words stay apart. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Thousandths of an em, without the space at its end. */
  readonly advance: number;
  readonly rightToLeft: boolean;
}

export const emptyLine: Line = { pieces: [], advance: 0, rightToLeft: false };
