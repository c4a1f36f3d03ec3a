import { headerText, type Link } from '#domain/audit/chain.ts';
import { readHeader } from '#domain/audit/read-header.ts';

const hashLength = 32;
const signatureLength = 64;

/**
 * Header length, header, payload length, sealed payload, hash and, where the header says that a batch ends, signature:
 * events stand one after the other, nothing between.
 */
export function encodeLink({ header, sealed, hash, signature }: Link): Buffer {
  const text = headerText(header);
  const headerLength = Buffer.byteLength(text);
  const rest = header.end ? signatureLength : 0;
  if ((signature?.length ?? 0) !== rest) throw new Error('A batch is signed at its end');
  const bytes = Buffer.allocUnsafe(8 + headerLength + sealed.length + hashLength + rest);
  bytes.writeUInt32LE(headerLength);
  bytes.write(text, 4);
  bytes.writeUInt32LE(sealed.length, 4 + headerLength);
  bytes.set(sealed, 8 + headerLength);
  bytes.set(hash, 8 + headerLength + sealed.length);
  if (signature) bytes.set(signature, bytes.length - signatureLength);
  return bytes;
}

/** An event, its header as it was written, and how many bytes it took. Bytes are views. */
export interface Decoded {
  readonly link: Link;
  readonly text: Buffer;
  readonly length: number;
}

/** The event that begins at `at`, or `undefined` when the bytes are not one. */
export function decodeLink(bytes: Buffer, at: number): Decoded | undefined {
  const headerAt = at + 4;
  if (headerAt > bytes.length) return undefined;
  const sealedLengthAt = headerAt + bytes.readUInt32LE(at);
  const sealedAt = sealedLengthAt + 4;
  if (sealedAt > bytes.length) return undefined;
  const hashAt = sealedAt + bytes.readUInt32LE(sealedLengthAt);
  const hashEnd = hashAt + hashLength;
  if (hashEnd > bytes.length) return undefined;
  const text = bytes.subarray(headerAt, sealedLengthAt);
  const header = readHeader(text.toString('utf8'));
  if (!header) return undefined;
  const end = header.end ? hashEnd + signatureLength : hashEnd;
  if (end > bytes.length) return undefined;
  const sealed = bytes.subarray(sealedAt, hashAt);
  const hash = bytes.subarray(hashAt, hashEnd);
  const link = { header, sealed, hash };
  return {
    link: header.end ? { ...link, signature: bytes.subarray(hashEnd, end) } : link,
    text,
    length: end - at,
  };
}

/** All events in a run of bytes, or `undefined` when anything else is among them. */
export function decodeLinks(bytes: Buffer): Decoded[] | undefined {
  const links: Decoded[] = [];
  for (let at = 0; at < bytes.length;) {
    const decoded = decodeLink(bytes, at);
    if (!decoded) return undefined;
    links.push(decoded);
    at += decoded.length;
  }
  return links;
}
