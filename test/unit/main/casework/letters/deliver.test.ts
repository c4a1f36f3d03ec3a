import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { collect } from '#main/casework/collected/collect.ts';
import { packageLetter, protectLetter } from '#main/casework/letters/deliver.ts';
import { keepDocument } from '#main/casework/documents/keep-document.ts';
import { findCase } from '#main/casework/work.ts';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { unzipped } from '../../../../factories/files/unzipped.ts';
import { settled } from '../../../../factories/cases/case.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { readPdf } from '../../letters/draw/read-pdf.ts';
import { textsOf } from '../../letters/draw/read-tags.ts';
import { sampleLetter } from '../../letters/draw/sample-letter.ts';

const picture = {
  name: 'Exempla på kalas.PNG',
  bytes: Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
};
const later = { name: 'senare.png', bytes: Buffer.from('89504e470d0a1a0a0000000e', 'hex') };
const attachments = [
  {
    name: 'DSR-2026-0001-copy.json',
    mediaType: 'application/json',
    bytes: Buffer.from('{"a":"Å"}'),
    description: 'Allt – ”i” (maskinläsbar) form',
  },
  {
    name: 'DSR-2026-0001-table-1.csv',
    mediaType: 'text/csv',
    bytes: Buffer.from('a,b\r\n1,2\r\n'),
    description: 'Tabellen',
  },
];

/** A case with an issued letter, an enclosure from before it and one from after. */
async function issuedLetter(files = attachments, enclosed = picture) {
  const desk = await workAt('2026-11-02T23:30:00Z');
  const { work } = desk;
  const reference = await desk.open({ kind: 'access' }, ...settled);
  const put = async (file: typeof picture) =>
    valueOf(await collect(work, reference, [{ system: 'Bildarkivet', file }]));
  await put(enclosed);
  const { id } = valueOf(await findCase(work, reference));
  const { pdf, pages } = valueOf(await drawLetter(sampleLetter([]), { attachments: files }));
  const name = `${reference}-access-summary-sv.pdf`;
  const kept = await keepDocument(work, id, pdf, { name, mediaType: 'application/pdf' });
  const { document } = valueOf(kept);
  const letter = { kind: 'access-summary', language: 'sv', registerVersion: '2020-04-17' } as const;
  await desk.act(reference, { type: 'issue-letter', ...letter, document, pages });
  await put(later);
  return { work, pdf, wanted: { reference, documentId: document.id } };
}

async function passwordOn(sheet: Uint8Array): Promise<string> {
  const { tags } = await readPdf(sheet);
  return textsOf(tags, 'LBody').at(-1) ?? '';
}

describe('a response package', () => {
  it.each(['bild.pn\ng', 'bild.<b>', 'bild.exe', '\u202egnp.bild', 'bild'])(
    'calls an enclosure by what it is, whatever it was called: %j',
    async (name) => {
      const desk = await issuedLetter(attachments, { ...picture, name });
      const { file } = valueOf(await packageLetter(desk.work, { ...desk.wanted, protect: false }));
      const names = [...(await unzipped(file.bytes)).keys()];
      expect(names).toContain('DSR-2026-0001-enclosure-1.png');
      for (const packed of names)
        expect(packed).toMatch(/^[\w\u00e5.-]+\.(?:pdf|json|csv|png|txt|md|html)$/);
    },
  );

  it('holds the sealed letter, the files inside it, the enclosures of its day, and the lists', async () => {
    const { work, wanted, pdf } = await issuedLetter();
    const { file, sheet } = valueOf(await packageLetter(work, { ...wanted, protect: false }));
    expect(sheet).toBeUndefined();
    expect(file.fileName).toBe('DSR-2026-0001-access-summary-sv-package.zip');
    const files = await unzipped(file.bytes);
    expect([...files.keys()]).toEqual([
      'DSR-2026-0001-access-summary-sv.pdf',
      'DSR-2026-0001-copy.json',
      'DSR-2026-0001-table-1.csv',
      'DSR-2026-0001-enclosure-1.png',
      'manifest.json',
      'innehåll.txt',
    ]);
    const held = [...files.values()];
    const bytes = [pdf, ...attachments.map((each) => each.bytes), picture.bytes];
    expect(held.slice(0, 4)).toEqual(bytes.map((each) => Buffer.from(each)));
  });

  it('is listed file by file with size and SHA-256, for programs and for people', async () => {
    const { work, wanted } = await issuedLetter();
    const { file } = valueOf(await packageLetter(work, { ...wanted, protect: false }));
    const files = await unzipped(file.bytes);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
    expect(manifest).toMatchObject({
      format: 'ombud-response-package',
      formatVersion: 1,
      reference: 'DSR-2026-0001',
      letter: 'access-summary',
      issuedAt: '2026-11-02T23:30:00Z',
      registerVersion: '2020-04-17',
    });
    const text = files.get('innehåll.txt')?.toString() ?? '';
    expect(text).toMatch(/^\ufeffSvarspaket i ärende DSR-2026-0001\r\n/);
    expect(text).toContain('Brevet utfärdades 2026-11-03.');
    expect(manifest.files).toHaveLength(4);
    for (const { name, size, sha256, description } of manifest.files) {
      const bytes = files.get(name);
      expect(bytes?.length).toBe(size);
      expect(
        createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
      ).toBe(sha256);
      expect(text).toContain(`${name}\r\n  ${description}\r\n`);
      expect(text).toContain(sha256);
    }
    expect(manifest.files[1].description).toBe('Allt – ”i” (maskinläsbar) form');
    expect(manifest.files[3].description).toBe('Bilaga ur Bildarkivet: Exempla på kalas.PNG');
  });

  it('has the same bytes each time it is made', async () => {
    const { work, wanted } = await issuedLetter();
    const once = valueOf(await packageLetter(work, { ...wanted, protect: false }));
    const again = valueOf(await packageLetter(work, { ...wanted, protect: false }));
    expect(again).toEqual(once);
  });

  it('opens with the password on its sheet when it is protected, and with no other', async () => {
    const { work, wanted } = await issuedLetter();
    const { file, sheet } = valueOf(await packageLetter(work, { ...wanted, protect: true }));
    const password = await passwordOn(sheet?.bytes ?? new Uint8Array());
    const files = await unzipped(file.bytes, password);
    expect(files.size).toBe(6);
    await expect(unzipped(file.bytes, 'h7kp-3mzd-q4xw-n8ct-e2rb')).rejects.toThrow('password');
    await expect(unzipped(file.bytes)).rejects.toThrow('encrypted');
    // Each file names AES-256 in a field of its own: 0x9901, 7 bytes, version 2, AE, strength 3.
    const field = Buffer.from('019907000200414503', 'hex');
    expect(Buffer.from(file.bytes).includes(field)).toBe(true);
  });

  it('holds only the letter when the letter carries no data', async () => {
    const { work, wanted } = await issuedLetter([]);
    const { file } = valueOf(await packageLetter(work, { ...wanted, protect: false }));
    expect([...(await unzipped(file.bytes)).keys()]).toEqual([
      'DSR-2026-0001-access-summary-sv.pdf',
      'manifest.json',
      'innehåll.txt',
    ]);
  });
});

describe('a protected letter', () => {
  it('opens with the password on its sheet, which goes to the requester by itself', async () => {
    const { work, wanted, pdf } = await issuedLetter();
    const { file, sheet } = valueOf(await protectLetter(work, wanted));
    expect(file.fileName).toBe('DSR-2026-0001-access-summary-sv-protected.pdf');
    expect(sheet.fileName).toBe('DSR-2026-0001-access-summary-sv-password.pdf');
    const password = await passwordOn(sheet.bytes);
    expect(password).toMatch(/^(?:\w{4}-){4}\w{4}$/);
    expect((await readPdf(file.bytes, password)).tags).toEqual((await readPdf(pdf)).tags);
    const { tags } = await readPdf(sheet.bytes);
    const { requester } = valueOf(await findCase(work, wanted.reference));
    expect(textsOf(tags, 'P')).toContain(requester.name);
    expect(textsOf(tags, 'P')).toContain(wanted.reference);
  });

  it('has another password each time, and changes nothing in the case', async () => {
    const { work, wanted } = await issuedLetter();
    const { seq } = work.book;
    const one = valueOf(await protectLetter(work, wanted));
    const other = valueOf(await protectLetter(work, wanted));
    expect(await passwordOn(one.sheet.bytes)).not.toBe(await passwordOn(other.sheet.bytes));
    expect(work.book.seq).toBe(seq);
  });

  it('is refused of a document that is no issued letter', async () => {
    const { work, wanted } = await issuedLetter();
    const refused = await protectLetter(work, { ...wanted, documentId: 'none' });
    expect(refused).toMatchObject({ error: { code: 'document-unknown' } });
  });
});
