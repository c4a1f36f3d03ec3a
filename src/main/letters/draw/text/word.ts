import type { Face } from '../pdf/face.ts';

/** Glyphs of one face, ready to be shown. */
export interface Part {
  readonly face: Face;
  /** The items of a TJ array: glyph codes in angle brackets, and moves in thousandths of an em. */
  readonly body: string;
  /** Thousandths of an em. */
  readonly advance: number;
  /** How far above the line it stands, in thousandths of an em: marks over letters. */
  readonly rise: number;
  /** The text that its glyphs give back, one after the other. */
  readonly reads: string;
}

/** Straight through, from the last glyph to the first, or not from the glyphs at all but from what is said beside them. */
export type Reading = 'forward' | 'backward' | { readonly says: string };

/** A stretch of text that is never broken, as its glyphs from left to right. */
export interface Word {
  readonly parts: readonly Part[];
  /** Thousandths of an em. */
  readonly advance: number;
  /** How a reader gets from the glyphs back to the text. */
  readonly reading: Reading;
}
