import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protectPdf } from '#main/letters/deliver/pdf/protect-pdf.ts';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { heard, isInstalled } from '../../draw/outside-reader.ts';
import { readPdf } from '../../draw/read-pdf.ts';
import { sampleLetter, table } from '../../draw/sample-letter.ts';

const password = 'h7kp-3mzd-q4xw-n8ct-e2rb';
const rows = Array.from({ length: 200 }, (_, at) => [`rad ${at}`, 'محمد 😀 (a\\b) <c>']);
const letter = sampleLetter([table(['Rad', 'Text'], rows)], { title: 'Svar (allt) \\ <hela> ”Ö”' });
const attachments = [
  {
    name: 'copy.json',
    mediaType: 'application/json',
    bytes: Buffer.from('{}'),
    description: 'Allt',
  },
];

describe('a protected copy of a letter', () => {
  let folder = '';
  let file = '';
  let original: Uint8Array = new Uint8Array();
  let copy: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    const drawn = await drawLetter(letter, { attachments });
    if (!drawn.ok) throw new Error(drawn.error.code);
    original = drawn.value.pdf;
    copy = protectPdf(original, password);
    folder = mkdtempSync(join(tmpdir(), 'ombud-protected-'));
    file = join(folder, 'copy.pdf');
    writeFileSync(file, copy);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads with the password as the letter itself does, tag by tag', async () => {
    const read = await readPdf(copy, password);
    const issued = await readPdf(original);
    expect(read.tags).toEqual(issued.tags);
    expect(read.outline).toEqual(issued.outline);
    expect(Reflect.get(read.info, 'Title')).toBe(letter.title);
    expect(Reflect.get(read.info, 'EncryptFilterName')).toBe('Standard');
  });

  it('stays shut without the password, and with another', async () => {
    for (const wrong of [undefined, 'h7kp-3mzd-q4xw-n8ct-e2rc']) {
      await expect(readPdf(copy, wrong)).rejects.toMatchObject({ name: 'PasswordException' });
    }
  });

  it('shows nothing of the letter in its bytes', () => {
    const bytes = Buffer.from(copy).toString('latin1');
    for (const text of ['Exempelbolaget', 'Svar', 'rdf:RDF', 'DSR-2026-0001']) {
      expect(bytes).not.toContain(text);
    }
  });

  it('does not claim to be an archive file, for those are not encrypted', async () => {
    const { xmp } = await readPdf(copy, password);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).not.toContain('<pdfaid:part>');
  });

  it('has the files inside it too', async () => {
    const task = getDocument({ data: Uint8Array.from(copy), password, verbosity: 0 });
    const document = await task.promise;
    const [held] = [...((await document.getAttachments()) ?? [])];
    expect(held?.[1].filename).toBe('copy.json');
    const content = await document.getAttachmentContent(held?.[0] ?? '');
    expect(Buffer.from(content ?? '').toString()).toBe('{}');
    await task.destroy();
  });

  it('is another file each time, though it says the same', () => {
    expect(protectPdf(original, password)).not.toEqual(copy);
  });

  it.skipIf(!isInstalled('qpdf'))(
    'is encrypted by AES-256, revision 6, and whole, says qpdf',
    () => {
      const told = heard('qpdf', '--show-encryption', `--password=${password}`, file);
      expect(told).toContain('R = 6');
      for (const method of ['stream', 'string', 'file']) {
        expect(told).toContain(`${method} encryption method: AESv3`);
      }
      expect(told).toContain('extract for accessibility: allowed');
      expect(heard('qpdf', '--check', `--password=${password}`, file)).toContain(
        'No syntax or stream encoding errors found',
      );
    },
  );

  it.skipIf(!isInstalled('pdftotext'))('opens with the password in poppler', () => {
    const text = heard('pdftotext', '-upw', password, file, '-');
    expect(text).toContain('rad 199');
    expect(() => heard('pdftotext', '-upw', 'fel', file, '-')).toThrow('Incorrect password');
  });
});
