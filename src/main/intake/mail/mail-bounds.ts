import { field, type MailHeader } from './mail-header.ts';

/** Many times the text that is shown, in any encoding. */
const longestBody = 2 * 1024 * 1024;
const mostParts = 20_000;

/**
 * A mail that is nothing but text, cut to more than is ever shown of it: the parser takes a minute for 30 MB of
 * short lines. Mails with parts come whole, since an attachment may stand anywhere in them.
 */
export function withinReason(bytes: Uint8Array, header: MailHeader): Uint8Array {
  const type = field(header, 'content-type');
  const isText = type === '' || /^text\/(?:plain|html)\b/i.test(type);
  const attached = /^attachment/i.test(field(header, 'content-disposition'));
  return isText && !attached ? bytes.subarray(0, header.end + longestBody) : bytes;
}

/** Whether more lines begin like a boundary than any mail has parts. */
export function hasTooManyParts(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = file.indexOf('\n--'); at >= 0; at = file.indexOf('\n--', at + 1)) {
    count += 1;
    if (count > mostParts) return true;
  }
  return false;
}
