import { headerText, type Header, type Link } from '#domain/audit/chain.ts';

const hashLength = 32;

/** Header length, header, payload length, sealed payload, hash: events stand one after the other, nothing between. */
export function encodeLink({ header, sealed, hash }: Link): Buffer {
  const text = headerText(header);
  const headerLength = Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(4 + headerLength + 4 + sealed.length + hashLength);
  bytes.writeUInt32LE(headerLength);
  bytes.write(text, 4);
  bytes.writeUInt32LE(sealed.length, 4 + headerLength);
  bytes.set(sealed, 8 + headerLength);
  bytes.set(hash, 8 + headerLength + sealed.length);
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
  const end = hashAt + hashLength;
  if (end > bytes.length) return undefined;
  const text = bytes.subarray(headerAt, sealedLengthAt);
  const header = parseHeader(text.toString('utf8'));
  if (!header) return undefined;
  const sealed = bytes.subarray(sealedAt, hashAt);
  return { link: { header, sealed, hash: bytes.subarray(hashAt, end) }, text, length: end - at };
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

function parseHeader(text: string): Header | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isHeader(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** By hand, because every opening reads every header: a schema's parser takes ten times as long. */
function isHeader(found: unknown): found is Header {
  if (typeof found !== 'object' || found === null) return false;
  const { seq, caseId, type, at, v, blobs }: Partial<Record<keyof Header, unknown>> = found;
  return (
    Number.isSafeInteger(seq) &&
    Number.isSafeInteger(v) &&
    typeof caseId === 'string' &&
    typeof type === 'string' &&
    typeof at === 'string' &&
    Array.isArray(blobs) &&
    blobs.every((blob) => typeof blob === 'string')
  );
}
