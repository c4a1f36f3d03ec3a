import type { Font, Glyph } from 'fontkit';
import { inside } from './pdfkit-inside.ts';

/** A font as one letter uses it: only the glyphs it draws are embedded. */
export interface Face {
  /** Its name in page resources. */
  readonly id: string;
  readonly font: Font;
  /** Turns font units into thousandths of an em. */
  readonly scale: number;
  /** The four hex digits that draw a glyph so that it is read back as these code points. */
  code(glyph: Pick<Glyph, 'id' | 'advanceWidth'>, codePoints: readonly number[]): string;
  /** What a page's resources say of it; asking embeds the font. */
  resource(): unknown;
}

/** Takes a parsed font into a document. */
export function openFace(document: PDFKit.PDFDocument, font: Font): Face {
  const doc = inside(document);
  doc.font(font);
  const embedded = doc._font;
  const scale = 1000 / font.unitsPerEm;
  const codes = new Map<string, string>();
  // PDF/A wants no glyph that reads as U+0000.
  embedded.unicode[0] = [0xfffd];

  const claim = (glyph: number, codePoints: readonly number[]): number => {
    const { subset, unicode } = embedded;
    let id = subset.includeGlyph(glyph);
    // One glyph may stand for several characters (a space and a no-break space): each gets a copy of its own.
    const taken = unicode[id];
    if (taken && !sameCodePoints(taken, codePoints)) {
      id = subset.glyphs.push(glyph) - 1;
    }
    return id;
  };

  return {
    id: embedded.id,
    font,
    scale,
    code(glyph, codePoints) {
      const key = `${glyph.id}:${codePoints.join()}`;
      let code = codes.get(key);
      if (code === undefined) {
        const id = claim(glyph.id, codePoints);
        embedded.unicode[id] = codePoints;
        embedded.widths[id] = glyph.advanceWidth * scale;
        code = id.toString(16).padStart(4, '0');
        codes.set(key, code);
      }
      return code;
    },
    resource: () => embedded.ref(),
  };
}

const sameCodePoints = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((codePoint, at) => codePoint === other[at]);
