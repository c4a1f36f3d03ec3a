import type { Font } from 'fontkit';
import type { Family, Weight } from '../fonts/font-files.ts';
import { fontOf, parseFont } from '../fonts/font-stack.ts';
import { openFace, type Face } from '../pdf/face.ts';
import type { Voice } from '../text-styles.ts';
import { codePointsOf } from './code-points.ts';
import { familyRuns, type FamilyRun } from './family-runs.ts';
import { plainGlyphs, type PlainGlyphs } from './plain-glyphs.ts';
import { setByScript, type Direction } from './shape-script.ts';
import { setKerned, setMirrored, setPlain } from './shape-simple.ts';
import { isSimple } from './simple-script.ts';
import type { Part, Reading, Word } from './word.ts';

/** Turns words into glyphs for one letter, each word once. */
export interface Typesetter {
  word(text: string, voice: Voice, direction?: Direction): Word;
}

interface Cut {
  readonly face: Face;
  readonly plain: PlainGlyphs;
  shaper: Font | undefined;
}

/** Letters with many thousands of different words should not hold them all. */
const remembered = 4000;

export function createTypesetter(document: PDFKit.PDFDocument): Typesetter {
  const cuts = new Map<string, Cut>();
  const words = new Map<Voice, Map<string, Word>>();

  const cutOf = (family: Family, weight: Weight): Cut => {
    const key = `${family} ${weight}`;
    let cut = cuts.get(key);
    if (!cut) {
      const face = openFace(document, fontOf(family, weight));
      cut = { face, plain: plainGlyphs(face), shaper: undefined };
      cuts.set(key, cut);
    }
    return cut;
  };

  const shaperOf = (cut: Cut, family: Family, weight: Weight): Font => {
    cut.shaper ??= parseFont(family, weight);
    return cut.shaper;
  };

  const setRun = ({ family, text }: FamilyRun, voice: Voice, direction: Direction) => {
    const cut = cutOf(family, voice.weight);
    if (!isSimple(text)) {
      const shaper = shaperOf(cut, family, voice.weight);
      // Each picture by itself: it may be one glyph for a whole family, and reads as all of them.
      const pieces = family === 'emoji' ? clustersOf(text) : [text];
      const seen = direction === 'rtl' ? pieces.toReversed() : pieces;
      return seen.flatMap((piece) => setByScript(piece, cut.face, shaper, direction));
    }
    if (direction === 'rtl') return [setMirrored(text, cut.face)];
    return [voice.shaped ? setKerned(text, cut.face) : setPlain(text, cut.face, cut.plain)];
  };

  const setWord = (text: string, voice: Voice, direction: Direction): Word => {
    const runs = familyRuns(text);
    const parts = (direction === 'rtl' ? runs.toReversed() : runs).flatMap((run) =>
      setRun(run, voice, direction),
    );
    const advance = parts.reduce((sum, part) => sum + part.advance, 0);
    return { parts, advance, reading: readingOf(text, parts, direction) };
  };

  return {
    word(text, voice, direction = 'ltr') {
      const cache = words.get(voice) ?? new Map<string, Word>();
      words.set(voice, cache);
      const key = direction === 'ltr' ? text : `\u200f${text}`;
      let word = cache.get(key);
      if (!word) {
        word = setWord(text, voice, direction);
        if (cache.size === remembered) cache.clear();
        cache.set(key, word);
      }
      return word;
    },
  };
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const clustersOf = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);

function readingOf(text: string, parts: readonly Part[], direction: Direction): Reading {
  if (isSimple(text)) return direction === 'ltr' ? 'forward' : 'backward';
  const seen = codePointsOf(parts.map((part) => part.reads).join(''));
  const read = String.fromCodePoint(...(direction === 'rtl' ? seen.toReversed() : seen));
  if (read !== text) return { says: text };
  return direction === 'ltr' ? 'forward' : 'backward';
}
