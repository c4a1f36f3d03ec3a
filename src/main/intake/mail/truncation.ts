import { field, type MailHeader } from './mail-header.ts';

/** Fields without which a header that simply ends was probably cut off. */
const expected = ['from', 'date', 'subject'];

/**
 * How a mail was cut off, as far as its own structure tells. `header`: within the header, too little to be
 * taken in. `body`: a part that the header promises does not end; what is there can still be read.
 */
export function truncationOf(bytes: Uint8Array, header: MailHeader): 'header' | 'body' | undefined {
  if (!header.closed) {
    const whole = bytes.at(-1) === 0x0a && expected.every((name) => field(header, name));
    return whole ? 'body' : 'header';
  }
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boundary = boundaryOf(field(header, 'content-type'));
  if (boundary) return file.lastIndexOf(`--${boundary}--`) < header.end ? 'body' : undefined;
  return endsMidway(file, header) ? 'body' : undefined;
}

/** RFC 2046, 5.1.1, allows 70 characters. */
const longestBoundary = 200;

/** The boundary of a multipart type: `multipart/mixed; boundary="x"` gives `x`. */
function boundaryOf(contentType: string): string | undefined {
  if (!/^multipart\//i.test(contentType)) return undefined;
  const match = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  return boundary && boundary.length <= longestBoundary ? boundary : undefined;
}

/** A soft line break, or a group of fewer than four base64 digits, cannot be the end of a body. */
function endsMidway(file: Buffer, header: MailHeader): boolean {
  const encoding = field(header, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'quoted-printable')
    return /=\s*$/.test(file.toString('latin1', file.length - 8));
  if (encoding !== 'base64') return false;
  const digits = file.toString('latin1', header.end).replaceAll(/[^A-Za-z0-9+/=]/g, '');
  return digits.length % 4 !== 0;
}
