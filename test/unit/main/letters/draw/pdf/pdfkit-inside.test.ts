import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { inside, raw } from '#main/letters/draw/pdf/pdfkit-inside.ts';

describe('the private parts of pdfkit', () => {
  it('are there in the version installed', () => {
    const doc = new PDFDocument({ font: '', tagged: true, autoFirstPage: false });
    expect(inside(doc)).toBe(doc);
    expect(inside(doc)._root.data.StructTreeRoot).toBeDefined();
  });

  it('are missed at once in a document built otherwise', () => {
    const doc = new PDFDocument({ font: '', autoFirstPage: false });
    Reflect.set(doc, '_offsets', undefined);
    expect(() => inside(doc)).toThrow('not built as letters expect');
  });

  it('write what is raw as it stands', async () => {
    const doc = new PDFDocument({ font: '', autoFirstPage: false, compress: false });
    const object = doc.ref({ Pointing: raw('7 0 R') });
    object.end(undefined);
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => doc.once('end', resolve));
    doc.end();
    await ended;
    expect(Buffer.concat(chunks).toString('latin1')).toContain('/Pointing 7 0 R');
  });
});
