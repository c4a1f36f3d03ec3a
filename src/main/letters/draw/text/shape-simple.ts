import bidiFactory from 'bidi-js';
import type { Face } from '../pdf/face.ts';
import type { PlainGlyphs } from './plain-glyphs.ts';
import { codePointsOf } from './code-points.ts';
import type { Part } from './word.ts';

/** Each character's own glyph, side by side. */
export function setPlain(text: string, face: Face, glyphOf: PlainGlyphs): Part {
  let codes = '';
  let advance = 0;
  for (let at = 0; at < text.length; at += 1) {
    const glyph = glyphOf(text.charCodeAt(at));
    codes += glyph.code;
    advance += glyph.advance;
  }
  return { face, body: codes && `<${codes}>`, advance, rise: 0, reads: text };
}

/**
 * What swaps glyphs is off: ligatures and contextual forms would draw `->` as an arrow,
 * and a letter shows data as it stands.
 */
const noSwapping = {
  ccmp: false,
  locl: false,
  liga: false,
  clig: false,
  rlig: false,
  calt: false,
  rclt: false,
};

// Inter draws `6.1` together so closely that it reads as `61`.
const hasFigure = /\d/;

/** Each character's own glyph, kerned; words with figures are left as wide as they are drawn. */
export function setKerned(text: string, face: Face): Part {
  const { glyphs, positions } = face.font.layout(text, {
    ...noSwapping,
    kern: !hasFigure.test(text),
  });
  if (glyphs.length !== text.length) throw new Error('a simple word was not set one to one');
  let body = '';
  let advance = 0;
  let open = false;
  for (const [at, glyph] of glyphs.entries()) {
    const code = face.code(glyph, [text.charCodeAt(at)]);
    body += open ? code : `<${code}`;
    open = true;
    const moved = positions[at]?.xAdvance ?? glyph.advanceWidth;
    advance += moved * face.scale;
    const kern = Math.round((glyph.advanceWidth - moved) * face.scale);
    if (kern !== 0) {
      body += `>${kern}`;
      open = false;
    }
  }
  return { face, body: open ? `${body}>` : body, advance, rise: 0, reads: text };
}

const bidi = bidiFactory();

/** Brackets, figures and signs that stand in right-to-left text: last first, and turned to face the other way. */
export function setMirrored(text: string, face: Face): Part {
  let codes = '';
  let advance = 0;
  const backward = codePointsOf(text).toReversed();
  for (const codePoint of backward) {
    const mirrored = bidi.getMirroredCharacter(String.fromCodePoint(codePoint));
    const glyph = face.font.glyphForCodePoint(mirrored?.codePointAt(0) ?? codePoint);
    codes += face.code(glyph, [codePoint]);
    advance += glyph.advanceWidth * face.scale;
  }
  return {
    face,
    body: codes && `<${codes}>`,
    advance,
    rise: 0,
    reads: String.fromCodePoint(...backward),
  };
}
