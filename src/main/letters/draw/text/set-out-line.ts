import bidiFactory, { type EmbeddingLevels } from 'bidi-js';
import type { Line, Piece } from './line.ts';
import type { Word } from './word.ts';

const bidi = bidiFactory();

/** Text with the direction of each of its characters (UAX #9). */
export interface DirectedText {
  readonly text: string;
  readonly embedding: EmbeddingLevels;
  readonly rightToLeft: boolean;
}

/** A stretch of one direction within a line. */
export interface Stretch {
  readonly word: Word;
  /** Where in the text it starts. */
  readonly start: number;
  readonly isSpace: boolean;
}

/** Puts the stretches of one line where they are seen, while they stay in the order they are read. */
export function setOutLine(
  { text, embedding, rightToLeft }: DirectedText,
  stretches: readonly Stretch[],
  from: number,
  to: number,
): Line {
  const last = stretches.at(-1);
  const tail = last?.isSpace ? last.word.advance : 0;
  const seen = inSight(text, embedding, stretches, from, to);
  // The space at a wrapped end hangs outside the line.
  let x = tail > 0 && seen[0] === last ? -tail : 0;
  const places = new Map<Stretch, number>();
  for (const stretch of seen) {
    places.set(stretch, x);
    x += stretch.word.advance;
  }
  const whole = stretches.reduce((sum, { word }) => sum + word.advance, 0);
  const pieces = stretches.map((stretch): Piece => ({
    word: stretch.word,
    at: places.get(stretch),
  }));
  return { pieces, advance: whole - tail, rightToLeft };
}

/** The stretches from left to right. */
function inSight(
  text: string,
  embedding: EmbeddingLevels,
  stretches: readonly Stretch[],
  from: number,
  to: number,
): readonly Stretch[] {
  const owners = new Map<number, Stretch>();
  for (const [at, stretch] of stretches.entries()) {
    const end = stretches[at + 1]?.start ?? to;
    for (let index = stretch.start; index < end; index += 1) owners.set(index, stretch);
  }
  const order = to > from ? bidi.getReorderedIndices(text, embedding, from, to - 1) : [];
  const seen = new Set<Stretch>();
  for (const index of order) {
    const owner = owners.get(index);
    if (owner) seen.add(owner);
  }
  return [...seen];
}
