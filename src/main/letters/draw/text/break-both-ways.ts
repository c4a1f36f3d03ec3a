import bidiFactory from 'bidi-js';
import type { Voice } from '../text-styles.ts';
import { atomsOf, cutToFit } from './atoms.ts';
import type { Line, Piece } from './line.ts';
import type { Typesetter } from './typesetter.ts';
import type { Word } from './word.ts';

const bidi = bidiFactory();

/** A stretch of one direction within an atom, or the space after it. */
interface Stretch {
  readonly word: Word;
  readonly start: number;
  readonly isSpace: boolean;
}

/** Breaks text that runs both ways (UAX #9): broken in reading order, then each line set out as it is seen. */
export function breakBothWays(
  text: string,
  limit: number,
  voice: Voice,
  typesetter: Typesetter,
): readonly Line[] {
  const embedding = bidi.getEmbeddingLevels(text, 'auto');
  const { levels } = embedding;
  const rightToLeft = (embedding.paragraphs[0]?.level ?? 0) % 2 === 1;
  const setStretch = (from: number, to: number) =>
    typesetter.word(text.slice(from, to), voice, (levels[from] ?? 0) % 2 === 1 ? 'rtl' : 'ltr');

  const stretchesOf = (from: number, to: number): readonly Stretch[] => {
    const stretches: Stretch[] = [];
    let start = from;
    for (let at = from + 1; at <= to; at += 1) {
      if (at < to && levels[at] === levels[start]) continue;
      stretches.push({ word: setStretch(start, at), start, isSpace: false });
      start = at;
    }
    return stretches;
  };

  const lines: Line[] = [];
  let line: Stretch[] = [];
  let advance = 0;
  let lineStart = 0;

  const endLine = (end: number) => {
    lines.push({ ...setOut(line, lineStart, end), rightToLeft });
    line = [];
    advance = 0;
    lineStart = end;
  };

  const setOut = (stretches: readonly Stretch[], from: number, to: number) => {
    const seen = to > from ? bidi.getReorderedIndices(text, embedding, from, to - 1) : [];
    const byStart = new Map(stretches.map((stretch) => [stretch.start, stretch]));
    const owner = (index: number): Stretch | undefined => {
      for (let at = index; at >= from; at -= 1) {
        const stretch = byStart.get(at);
        if (stretch) return stretch;
      }
      return undefined;
    };
    const inSight = [...new Set(seen.map(owner))].filter((stretch) => stretch !== undefined);
    const last = stretches.at(-1);
    const tail = last?.isSpace ? last : undefined;
    // The space at a wrapped end hangs outside the line.
    let x = tail && inSight[0] === tail ? -tail.word.advance : 0;
    const places = new Map<Stretch, number>();
    for (const stretch of inSight) {
      places.set(stretch, x);
      x += stretch.word.advance;
    }
    const width = stretches.reduce((sum, { word }) => sum + word.advance, 0);
    const pieces: Piece[] = stretches.flatMap((stretch) =>
      stretch.word.parts.map((part, at) => ({
        part,
        at: at === 0 ? places.get(stretch) : undefined,
      })),
    );
    return { pieces, advance: width - (tail?.word.advance ?? 0) };
  };

  const add = (from: number, to: number, spaced: boolean) => {
    const stretches = stretchesOf(from, to);
    const width = stretches.reduce((sum, { word }) => sum + word.advance, 0);
    if (width > limit && to - from > 1) {
      const cuts = cutToFit(
        text.slice(from, to),
        limit,
        (part) => typesetter.word(part, voice, 'ltr').advance,
      );
      if (cuts.length > 1) {
        let at = from;
        for (const cut of cuts) {
          add(at, at + cut.length, spaced && at + cut.length === to);
          at += cut.length;
        }
        return;
      }
    }
    if (line.length > 0 && advance + width > limit) endLine(from);
    line.push(...stretches);
    advance += width;
    if (spaced) {
      const word = setStretch(to, to + 1);
      line.push({ word, start: to, isSpace: true });
      advance += word.advance;
    }
  };

  let at = 0;
  for (const atom of atomsOf(text)) {
    add(at, at + atom.text.length, atom.spaced);
    at += atom.text.length + (atom.spaced ? 1 : 0);
  }
  endLine(text.length);
  return lines;
}
