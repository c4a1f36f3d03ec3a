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
  /** What it says, when its glyphs alone would not be read back so. */
  readonly says?: string;
}

/** A stretch of text that is never broken, as its glyphs. */
export interface Word {
  readonly parts: readonly Part[];
  /** Thousandths of an em. */
  readonly advance: number;
}

export const wordOf = (parts: readonly Part[]): Word => ({
  parts,
  advance: parts.reduce((sum, part) => sum + part.advance, 0),
});
