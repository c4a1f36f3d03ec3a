import type { Font, Glyph } from 'fontkit';
import type { Face } from '../pdf/face.ts';
import { codePointsOf } from './code-points.ts';
import { isInvisible } from './invisible.ts';
import type { Part } from './word.ts';

/**
 * Sets text by the rules of its script: joined letters, marks at their places, glyphs in visual order.
 * `shaper` is a parse of the face's font that belongs to this letter alone: fontkit remembers the code points a glyph
 * was first met with, and another letter's text must not show in this one's bytes.
 */
export function setByScript(
  text: string,
  face: Face,
  shaper: Font,
  direction: 'ltr' | 'rtl',
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
  const reads = readings(drawn, glyphs, direction);
  const parts: Part[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    const place = positions[at];
    const code = face.code(glyph, reads[at] ?? []);
    const offset = Math.round((place?.xOffset ?? 0) * face.scale);
    const advance = (place?.xAdvance ?? glyph.advanceWidth) * face.scale;
    const after = Math.round(glyph.advanceWidth * face.scale - advance) + offset;
    const body = `${offset === 0 ? '' : -offset}<${code}>${after === 0 ? '' : after}`;
    const rise = Math.round((place?.yOffset ?? 0) * face.scale);
    const last = parts.at(-1);
    if (last?.rise === rise) {
      parts[parts.length - 1] = {
        ...last,
        body: last.body + body,
        advance: last.advance + advance,
      };
    } else {
      parts.push({ face, body, advance, rise });
    }
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
  direction: 'ltr' | 'rtl',
): readonly (readonly number[])[] {
  const written = (direction === 'rtl' ? text.toReversed() : text).map((codePoint) => [codePoint]);
  if (written.length === glyphs.length) return written;
  return glyphs.map((glyph) => glyph.codePoints);
}
