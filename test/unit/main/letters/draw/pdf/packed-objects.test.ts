import { inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { closePdf } from '#main/letters/draw/pdf/open-pdf.ts';
import { packObjects } from '#main/letters/draw/pdf/packed-objects.ts';

async function packed(count: number) {
  const doc = new PDFDocument({ font: '', pdfVersion: '1.7' });
  const objects = packObjects(doc);
  const ids = Array.from({ length: count }, () => objects.reserve());
  for (const id of ids) objects.write(id, `<</Number ${id}>>`);
  objects.flush();
  return { ids, pdf: Buffer.from(await closePdf(doc)) };
}

/** Looks an object up as a reader does: by the cross-reference stream, then in its object stream. */
function lookUp(pdf: Buffer, id: number): string {
  const table = streamAt(pdf, Number(/startxref\n(\d+)\n%%EOF/.exec(pdf.toString('latin1'))?.[1]));
  const entry = (of: number) => ({
    kind: table.readUInt8(of * 7),
    place: table.readUInt32BE(of * 7 + 1),
    index: table.readUInt16BE(of * 7 + 5),
  });
  const { kind, place, index } = entry(id);
  expect(kind).toBe(2);
  const container = entry(place);
  expect(container.kind).toBe(1);
  const head = pdf.subarray(container.place, container.place + 300).toString('latin1');
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const content = streamAt(pdf, container.place).toString('latin1');
  const numbers = content.slice(0, first).trim().split(' ').map(Number);
  expect(numbers[index * 2]).toBe(id);
  const start = first + (numbers[index * 2 + 1] ?? 0);
  return content.slice(start, content.indexOf('>>', start) + 2);
}

function streamAt(pdf: Buffer, offset: number): Buffer {
  const start = pdf.indexOf('stream\n', offset) + 'stream\n'.length;
  return inflateSync(pdf.subarray(start));
}

describe('packed objects', () => {
  it('are found again by the cross-reference stream', async () => {
    const { ids, pdf } = await packed(450);
    for (const id of [ids[0], ids[199], ids[200], ids[449]]) {
      expect(lookUp(pdf, id ?? 0)).toBe(`<</Number ${id}>>`);
    }
  });

  it('lie in streams of a few hundred', async () => {
    const { pdf } = await packed(450);
    const sizes = [...pdf.toString('latin1').matchAll(/\/ObjStm\n\/N (\d+)/g)].map(([, n]) => n);
    expect(sizes).toEqual(['200', '200', '50']);
  });

  it('must all be written before the document ends', async () => {
    const doc = new PDFDocument({ font: '', pdfVersion: '1.7' });
    packObjects(doc).reserve();
    await expect(closePdf(doc)).rejects.toThrow('was never written');
  });
});
