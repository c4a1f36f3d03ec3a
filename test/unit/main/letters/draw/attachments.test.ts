import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attachment } from '#main/letters/draw/attachment.ts';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { heard, isInstalled } from './outside-reader.ts';
import { sampleLetter } from './sample-letter.ts';

const attachments: readonly Attachment[] = [
  {
    name: 'DSR-2026-0001-uppgifter.json',
    mediaType: 'application/json',
    bytes: Buffer.from('{"namn":"Åsa Exempel"}'),
    description: 'Samma uppgifter, för datorer – "allt" (1)',
  },
  {
    name: 'DSR-2026-0001-kunder.csv',
    mediaType: 'text/csv',
    bytes: Buffer.from('\ufeffnamn\r\nÅsa Exempel\r\n'),
    description: 'Tabellen Kunder',
  },
];

const drawn = async (files: readonly Attachment[]) => {
  const letter = await drawLetter(sampleLetter([]), { attachments: files });
  if (!letter.ok) return expect.unreachable(letter.error.code);
  return letter.value.pdf;
};

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

/** What is looked at of an object, as qpdf tells it. */
interface PdfObject {
  readonly value?: {
    readonly '/Type'?: string;
    readonly '/AF'?: readonly string[];
    readonly '/AFRelationship'?: string;
    readonly '/UF'?: string;
    readonly '/Desc'?: string;
    readonly '/EF'?: { readonly '/F': string };
  };
  readonly stream?: { readonly dict: { readonly '/Subtype': string; readonly '/Params': unknown } };
}

describe('files inside a letter', () => {
  let folder = '';
  let file = '';
  let pdf: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ombud-attachments-'));
    file = join(folder, 'letter.pdf');
    pdf = await drawn(attachments);
    writeFileSync(file, pdf);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.skipIf(!isInstalled('pdfdetach'))('come out byte for byte with poppler', () => {
    heard('pdfdetach', '-saveall', '-o', folder, file);
    for (const { name, bytes } of attachments) {
      expect(readFileSync(join(folder, name))).toEqual(Buffer.from(bytes));
    }
  });

  it('come out byte for byte, named and described, with pdf.js', async () => {
    const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
    const document = await task.promise;
    const held = [...((await document.getAttachments()) ?? [])];
    const told = await Promise.all(
      held.map(async ([id, { filename, description }]) => {
        const bytes = Buffer.from((await document.getAttachmentContent(id)) ?? '');
        return { name: filename, description, bytes };
      }),
    );
    expect(told.toSorted(byName)).toEqual(
      attachments
        .map(({ name, description, bytes }) => ({ name, description, bytes: Buffer.from(bytes) }))
        .toSorted(byName),
    );
    await task.destroy();
  });

  it.skipIf(!isInstalled('qpdf'))(
    'are said to be the data of the letter, with type, size, date and checksum',
    () => {
      const told = JSON.parse(heard('qpdf', '--json', '--json-stream-data=none', file));
      const objects: Readonly<Record<string, PdfObject>> = told.qpdf[1];
      const catalog = Object.values(objects).find(({ value }) => value?.['/Type'] === '/Catalog');
      const associated = catalog?.value?.['/AF'] ?? [];
      expect(associated).toHaveLength(attachments.length);
      for (const [at, { name, description, mediaType, bytes }] of attachments.entries()) {
        const value = objects[`obj:${associated[at]}`]?.value;
        expect(value?.['/AFRelationship']).toBe('/Data');
        expect(value?.['/UF']).toBe(`u:${name}`);
        expect(value?.['/Desc']).toBe(`u:${description}`);
        const dict = objects[`obj:${value?.['/EF']?.['/F']}`]?.stream?.dict;
        expect(dict?.['/Subtype']).toBe(`/${mediaType}`);
        expect(dict?.['/Params']).toEqual({
          '/Size': bytes.length,
          '/CreationDate': 'u:D:20261122000000Z',
          '/ModDate': 'u:D:20261122000000Z',
          '/CheckSum': `b:${createHash('md5').update(bytes).digest('hex')}`,
        });
      }
    },
  );

  it.skipIf(!isInstalled('qpdf'))('leave the file whole to qpdf', () => {
    expect(heard('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('give the same bytes again, and others when one of them differs', async () => {
    expect(await drawn(attachments)).toEqual(pdf);
    const changed = attachments.map((file) => ({ ...file, bytes: Buffer.from('namn\r\n') }));
    expect(await drawn(changed)).not.toEqual(pdf);
  });
});
