import type { TextStyle } from '../text-styles.ts';
import { atomsOf, cutToFit, type Atom } from './atoms.ts';
import { breakBothWays } from './break-both-ways.ts';
import type { Line, Piece } from './line.ts';
import { plainLines } from './plain-lines.ts';
import { hasRightToLeft } from './simple-script.ts';
import type { Typesetter } from './typesetter.ts';

/** Breaks text into lines no wider than `width` points. */
export function breakLines(
  text: string,
  width: number,
  style: TextStyle,
  typesetter: Typesetter,
): readonly Line[] {
  const limit = (width / style.size) * 1000;
  const written = plainLines(text);
  const first = written[0] ?? '';
  if (written.length === 1) return breakOne(first, limit, style, typesetter);
  const last = written.length - 1;
  // A line the writer ended is parted from the next by a space, or the two would be read as one word.
  return written.flatMap((line, at) =>
    breakOne(at < last && line !== '' ? `${line} ` : line, limit, style, typesetter),
  );
}

function breakOne(
  text: string,
  limit: number,
  style: TextStyle,
  typesetter: Typesetter,
): readonly Line[] {
  if (hasRightToLeft(text)) return breakBothWays(text, limit, style.voice, typesetter);
  const { voice } = style;
  const space = typesetter.word(' ', voice);
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let advance = 0;
  let gap = 0;

  const endLine = () => {
    lines.push({ pieces, advance, rightToLeft: false });
    pieces = [];
    advance = 0;
    gap = 0;
  };

  const add = (atom: Atom) => {
    const word = typesetter.word(atom.text, voice);
    if (word.advance > limit && atom.text.length > 1) {
      const cuts = cutToFit(atom.text, limit, (part) => typesetter.word(part, voice).advance);
      if (cuts.length > 1) {
        const last = cuts.length - 1;
        for (const [at, cut] of cuts.entries())
          add({ text: cut, spaced: atom.spaced && at === last });
        return;
      }
    }
    if (pieces.length > 0 && advance + gap + word.advance > limit) endLine();
    pieces.push({ word, at: undefined });
    advance += gap + word.advance;
    gap = 0;
    if (atom.spaced) {
      pieces.push({ word: space, at: undefined });
      gap = space.advance;
    }
  };

  for (const atom of atomsOf(text)) add(atom);
  endLine();
  return lines;
}
