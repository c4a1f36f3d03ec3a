import bidiFactory from 'bidi-js';
import type { Voice } from '../text-styles.ts';
import { atomsOf, cutToFit } from './atoms.ts';
import { familyRuns } from './family-runs.ts';
import type { Line } from './line.ts';
import { readsRightToLeft } from './simple-script.ts';
import { setOutLine, type Stretch } from './set-out-line.ts';
import type { Typesetter } from './typesetter.ts';

const bidi = bidiFactory();

/** Breaks text that runs both ways: in reading order first, then each line is set out as it is seen. */
export function breakBothWays(
  text: string,
  limit: number,
  voice: Voice,
  typesetter: Typesetter,
): readonly Line[] {
  const rightToLeft = readsRightToLeft(text);
  const embedding = bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr');
  const { levels } = embedding;
  const lines: Line[] = [];
  let line: Stretch[] = [];
  let advance = 0;
  let lineStart = 0;

  const stretch = (start: number, end: number, isSpace = false): Stretch => {
    const direction = (levels[start] ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
    return { word: typesetter.word(text.slice(start, end), voice, direction), start, isSpace };
  };

  const stretchesOf = (from: number, to: number): readonly Stretch[] => {
    const stretches: Stretch[] = [];
    let start = from;
    for (let at = from + 1; at <= to; at += 1) {
      if (at < to && levels[at] === levels[start]) continue;
      // A stretch of one font at a time: each is placed by itself, and so stays in reading order.
      for (const run of familyRuns(text.slice(start, at))) {
        stretches.push(stretch(start, start + run.text.length));
        start += run.text.length;
      }
    }
    return stretches;
  };

  const endLine = (end: number) => {
    lines.push(setOutLine({ text, embedding, rightToLeft }, line, lineStart, end));
    line = [];
    advance = 0;
    lineStart = end;
  };

  const add = (from: number, to: number) => {
    const stretches = stretchesOf(from, to);
    const width = stretches.reduce((sum, { word }) => sum + word.advance, 0);
    const measure = (part: string) => typesetter.word(part, voice).advance;
    const cuts = width > limit ? cutToFit(text.slice(from, to), limit, measure) : [];
    if (cuts.length > 1) {
      let at = from;
      for (const cut of cuts) add(at, (at += cut.length));
      return;
    }
    if (line.length > 0 && advance + width > limit) endLine(from);
    line.push(...stretches);
    advance += width;
  };

  let at = 0;
  for (const atom of atomsOf(text)) {
    add(at, (at += atom.text.length));
    if (!atom.spaced) continue;
    const space = stretch(at, at + 1, true);
    line.push(space);
    advance += space.word.advance;
    at += 1;
  }
  endLine(text.length);
  return lines;
}
