import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { fontOf } from '#main/letters/draw/fonts/font-stack.ts';
import { openFace } from '#main/letters/draw/pdf/face.ts';

const open = () => {
  const doc = new PDFDocument({ font: '', autoFirstPage: false });
  const font = fontOf('inter', 'regular');
  return { face: openFace(doc, font), glyph: font.glyphForCodePoint(0x41) };
};

describe('a face', () => {
  it('gives a glyph the same code each time it is asked', () => {
    const { face, glyph } = open();
    expect(face.code(glyph, [0x41])).toBe(face.code(glyph, [0x41]));
    expect(face.code(glyph, [0x41])).toMatch(/^[0-9a-f]{4}$/);
  });

  it('gives one glyph a code per text it stands for', () => {
    const { face, glyph } = open();
    const letter = face.code(glyph, [0x41]);
    const other = face.code(glyph, [0x391]);
    expect(other).not.toBe(letter);
    expect(face.code(glyph, [0x41])).toBe(letter);
  });

  it('starts afresh in each document', () => {
    const [one, other] = [open(), open()];
    one.face.code(one.glyph, [0x42]);
    expect(one.face.code(one.glyph, [0x41])).not.toBe(other.face.code(other.glyph, [0x41]));
  });
});
