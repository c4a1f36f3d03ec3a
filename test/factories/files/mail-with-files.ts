import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { zip } from './zip.ts';

/** A PDF of one page that says these lines, each on a line of its own. */
export function pdfSaying(...lines: readonly string[]): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const pdf = new PDFDocument();
  const pieces: Buffer[] = [];
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  pdf.on('end', () => resolve(Buffer.concat(pieces)));
  for (const line of lines) pdf.text(line);
  pdf.end();
  return promise;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document of paragraphs; `|` cuts one into runs, as editing does. */
export const wordSaying = (...paragraphs: readonly string[]): Buffer =>
  zip({
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${paragraphs
      .map((text) => {
        const runs = text.split('|').map((run) => `<w:r><w:t>${run}</w:t></w:r>`);
        return `<w:p>${runs.join('')}</w:p>`;
      })
      .join('')}</w:body></w:document>`,
  });

interface Enclosed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A mail with files, as it comes. */
export function mailWith(files: readonly Enclosed[], text = 'Se bilagorna.'): Buffer {
  const parts = files.map(
    ({ name, bytes }) =>
      `--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n')}\r\n`,
  );
  return Buffer.from(
    `From: Alva Exempel <alva@exempel.example>\r\nTo: dpo@example.com\r\nSubject: Begäran\r\nDate: Mon, 5 Oct 2026 10:00:00 +0200\r\nMessage-ID: <1@exempel.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${parts.join('')}--x--\r\n`,
  );
}

/** A PDF of some kilobytes whose one page takes longer to read than anybody has: it sets and restores its state for ever. */
export function pdfWithoutEnd(): Buffer {
  const content = deflateSync(Buffer.alloc(120_000_000, 'q Q '), { level: 9 });
  const stream = `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n4 0 obj\n${stream}`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
  ]);
}
