import { crc32 } from 'node:zlib';

const magic = Buffer.from('OMBUDJNL');
const knownVersion = 1;

/** Magic, format version, the book's id, check: the first 32 bytes of a journal. */
export const fileHeaderLength = 32;

export function encodeFileHeader(bookId: string): Buffer {
  const header = Buffer.alloc(fileHeaderLength);
  magic.copy(header, 0);
  header.writeUInt32LE(knownVersion, 8);
  header.write(bookId, 12, 'hex');
  header.writeUInt32LE(crc32(header.subarray(0, 28)), 28);
  return header;
}

export type FileHeader =
  | { readonly state: 'known'; readonly bookId: string }
  | { readonly state: 'newer'; readonly found: number; readonly known: number }
  | { readonly state: 'bad' };

export function decodeFileHeader(bytes: Buffer): FileHeader {
  if (bytes.length < fileHeaderLength || !bytes.subarray(0, 8).equals(magic)) {
    return { state: 'bad' };
  }
  const found = bytes.readUInt32LE(8);
  // Before the check: a newer format may keep its check elsewhere. But where the check is that of our own, a bit has flipped.
  if (found > knownVersion && found < 1000 && !isOurs(bytes)) {
    return { state: 'newer', found, known: knownVersion };
  }
  if (crc32(bytes.subarray(0, 28)) !== bytes.readUInt32LE(28)) return { state: 'bad' };
  return { state: 'known', bookId: bytes.toString('hex', 12, 28) };
}

/** Whether the check is that of the same header of the version that is known here. */
function isOurs(bytes: Buffer): boolean {
  const ours = Buffer.from(bytes.subarray(0, 28));
  ours.writeUInt32LE(knownVersion, 8);
  return crc32(ours) === bytes.readUInt32LE(28);
}
