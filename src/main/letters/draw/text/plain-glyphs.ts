import type { Face } from '../pdf/face.ts';

interface PlainGlyph {
  readonly code: string;
  readonly advance: number;
}

/** Looks up a character's own glyph, once per letter; figures are those of one width. */
export type PlainGlyphs = (codePoint: number) => PlainGlyph;

export function plainGlyphs(face: Face): PlainGlyphs {
  const known = new Map<number, PlainGlyph>();
  return (codePoint) => {
    let plain = known.get(codePoint);
    if (!plain) {
      const glyph = isFigure(codePoint)
        ? tabularFigure(face, codePoint)
        : face.font.glyphForCodePoint(codePoint);
      plain = {
        code: face.code(glyph, [codePoint]),
        advance: glyph.advanceWidth * face.scale,
      };
      known.set(codePoint, plain);
    }
    return plain;
  };
}

const isFigure = (codePoint: number) => codePoint >= 0x30 && codePoint <= 0x39;

function tabularFigure(face: Face, codePoint: number) {
  const figure = String.fromCodePoint(codePoint);
  return face.font.layout(figure, ['tnum']).glyphs[0] ?? face.font.glyphForCodePoint(codePoint);
}
