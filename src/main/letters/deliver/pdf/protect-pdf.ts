import { deflateSync } from 'node:zlib';
import { encryptionFor, type Encryption } from './encryption.ts';
import { mapStrings } from './map-strings.ts';
import { readObjects, type PdfObject } from './read-objects.ts';

/**
 * A copy of a letter that opens only with a password: AES-256, revision 6. It says the same, page for page, but is no
 * archive's file any more, for PDF/A allows no encryption; so it does not claim to be one. Every copy has bytes of its own.
 */
export function protectPdf(pdf: Uint8Array, password: string): Uint8Array<ArrayBuffer> {
  const { objects, entries, self, pointers } = readObjects(pdf);
  const encryption = encryptionFor(password);
  const root = Number(/\/Root (\d+)/.exec(pointers)?.[1]);
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
  let length = chunks[0]?.length ?? 0;
  const write = (text: string, stream?: Buffer) => {
    const at = length;
    const parts = stream
      ? [Buffer.from(`${text}\nstream\n`, 'latin1'), stream, Buffer.from('\nendstream\nendobj\n')]
      : [Buffer.from(`${text}\nendobj\n`, 'latin1')];
    for (const part of parts) {
      chunks.push(part);
      length += part.length;
    }
    return at;
  };

  const table = Buffer.alloc((entries.length + 1) * 7);
  for (const [id, [kind, at, index]] of entries.entries()) setEntry(table, id, kind, at, index);
  for (const object of objects) {
    const { body, stream } = encrypted(
      object.id === root ? withExtension(object) : object,
      encryption,
    );
    setEntry(table, object.id, 1, write(`${object.id} 0 obj\n${body}`, stream));
  }
  const key = entries.length;
  setEntry(table, key, 1, write(`${key} 0 obj\n${encryption.dictionary}`));
  setEntry(table, self, 1, length);
  const references = deflateSync(table);
  const start = write(
    `${self} 0 obj\n<</Type/XRef/Size ${key + 1}/W[1 4 2]${pointers}/Encrypt ${key} 0 R` +
      `/Filter/FlateDecode/Length ${references.length}>>`,
    references,
  );
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF`));
  return new Uint8Array(Buffer.concat(chunks));
}

function setEntry(table: Buffer, id: number, kind: number, at: number, index = 0) {
  table.writeUInt8(kind, id * 7);
  table.writeUInt32BE(at, id * 7 + 1);
  table.writeUInt16BE(index, id * 7 + 5);
}

function encrypted({ body, stream }: Pick<PdfObject, 'body' | 'stream'>, encryption: Encryption) {
  const hidden = mapStrings(body, (bytes) => encryption.encrypt(bytes));
  if (!stream) return { body: hidden, stream };
  const content = body.includes('/Type /Metadata') ? withoutArchiveClaim(stream) : stream;
  const sealed = encryption.encrypt(content);
  return { body: hidden.replace(/\/Length \d+/, `/Length ${sealed.length}`), stream: sealed };
}

/** Revision 6 is an extension of PDF 1.7 that became part of 2.0. */
const withExtension = ({ body, stream }: PdfObject) => ({
  body: body.replace('<<', '<</Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>'),
  stream,
});

function withoutArchiveClaim(metadata: Buffer): Buffer {
  const claim = /<rdf:Description[^>]*xmlns:pdfaid=[\s\S]*?<\/rdf:Description>/;
  const text = metadata.toString('utf8');
  if (!claim.test(text)) throw new Error('the metadata are not as letters have them');
  return Buffer.from(text.replace(claim, ''));
}
