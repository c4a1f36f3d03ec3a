import type { Font, Glyph, GlyphPosition } from 'fontkit';
import type { Face } from '../pdf/face.ts';
import { codePointsOf } from './code-points.ts';
import { isInvisible } from './invisible.ts';
import type { Part } from './word.ts';

export type Direction = 'ltr' | 'rtl';

/**
 * Sets text by the rules of its script: joined letters, marks at their places, glyphs in visual order.
 * `shaper` is a parse of the face's font that belongs to this letter alone: fontkit remembers the code points a glyph
 * was first met with, and another letter's text must not show in this one's bytes.
 */
export function setByScript(
  text: string,
  face: Face,
  shaper: Font,
  direction: Direction,
): readonly Part[] {
  const drawn = codePointsOf(text).filter((codePoint) => isDrawn(codePoint, face.font));
  const visible = String.fromCodePoint(...drawn);
  if (visible === '') return [];
  const { glyphs, positions } = shaper.layout(
    visible,
    { calt: direction === 'rtl' },
    undefined,
    undefined,
    direction,
  );
  // One glyph alone stands for all of the text, for what has no ink too.
  const reads = readings(glyphs.length === 1 ? codePointsOf(text) : drawn, glyphs, direction);
  const parts: Part[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    const part = setGlyph(glyph, positions[at], reads[at] ?? [], face);
    const last = parts.at(-1);
    if (last?.rise === part.rise) parts[parts.length - 1] = joined(last, part);
    else parts.push(part);
  }
  return parts;
}

// A joiner acts on its neighbours, so the shaper has to see it; other invisible characters have done their work by now.
const isDrawn = (codePoint: number, font: Font): boolean => {
  if (!isInvisible(codePoint)) return true;
  return (codePoint === 0x200c || codePoint === 0x200d) && font.hasGlyphForCodePoint(codePoint);
};

/** Which code points each glyph stands for, so that the text is read back in full. */
function readings(
  text: readonly number[],
  glyphs: readonly Glyph[],
  direction: Direction,
): readonly (readonly number[])[] {
  const inSight = direction === 'rtl' ? text.toReversed() : text;
  if (glyphs.length === 1) return [inSight];
  const written = inSight.map((codePoint) => [codePoint]);
  if (written.length === glyphs.length) return written;
  // Extractors turn right-to-left text around character by character, those of a ligature too.
  return glyphs.map(({ codePoints }) =>
    direction === 'rtl' ? codePoints.toReversed() : codePoints,
  );
}

function setGlyph(
  glyph: Glyph,
  place: GlyphPosition | undefined,
  codePoints: readonly number[],
  face: Face,
): Part {
  const shift = Math.round((place?.xOffset ?? 0) * face.scale);
  const advance = (place?.xAdvance ?? glyph.advanceWidth) * face.scale;
  const after = Math.round(glyph.advanceWidth * face.scale - advance) + shift;
  const code = face.code(glyph, codePoints);
  return {
    face,
    body: `${shift === 0 ? '' : -shift}<${code}>${after === 0 ? '' : after}`,
    advance,
    rise: Math.round((place?.yOffset ?? 0) * face.scale),
    reads: String.fromCodePoint(...codePoints),
  };
}

const joined = (one: Part, next: Part): Part => ({
  ...one,
  body: `${one.body} ${next.body}`,
  advance: one.advance + next.advance,
  reads: one.reads + next.reads,
});
