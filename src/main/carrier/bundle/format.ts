import { carrierVersion } from '../carrier.ts';

/**
 * A bundle: head, entries, end. Head: 'OMBB', version (1 byte), the book's id (16). Entry: length of the name (2, little
 * endian), length of the bytes (4), name, bytes. End: a length of 0 (2), the SHA-256 of all before it (32).
 */
const mark = 'OMBB';
export const headLength = 21;
export const entryHeadLength = 6;
export const endLength = 34;

export function bundleHead(bookId: string): Buffer {
  return Buffer.concat([Buffer.from(mark), Buffer.of(carrierVersion), Buffer.from(bookId, 'hex')]);
}

/** Whose bundle it is, and of which version; `undefined` when it is none. */
export function readHead(bytes: Buffer): { version: number; bookId: string } | undefined {
  if (bytes.length < headLength || bytes.toString('latin1', 0, 4) !== mark) return undefined;
  return { version: bytes.readUInt8(4), bookId: bytes.toString('hex', 5, headLength) };
}

export function entryHead(name: string, length: number): Buffer {
  const head = Buffer.alloc(entryHeadLength + Buffer.byteLength(name));
  head.writeUInt16LE(Buffer.byteLength(name), 0);
  head.writeUInt32LE(length, 2);
  head.write(name, entryHeadLength);
  return head;
}
