import { field, type MailHeader } from './mail-header.ts';

/** Many times the text that is shown, in any encoding. */
const longestBody = 2 * 1024 * 1024;
const mostParts = 20_000;
/** The parser takes each line for itself: a body of newlines alone would keep it busy for minutes. */
const mostLines = 50_000;
const mostShortLines = 300_000;
/** Bytes. Lines of an encoded file are longer. */
const short = 20;

/**
 * A mail that is nothing but text, cut to more than is ever shown of it: the parser takes a minute for 30 MB of
 * short lines. Mails with parts come whole, since an attachment may stand anywhere in them.
 */
export function withinReason(bytes: Uint8Array, header: MailHeader): Uint8Array {
  const type = field(header, 'content-type');
  const isText = type === '' || /^text\/(?:plain|html)\b/i.test(type);
  const attached = /^attachment/i.test(field(header, 'content-disposition'));
  return isText && !attached ? beginning(bytes, header.end) : bytes;
}

function beginning(bytes: Uint8Array, from: number): Uint8Array {
  const most = Math.min(bytes.length, from + longestBody);
  let lines = 0;
  for (let at = from; at < most; at += 1) {
    if (bytes[at] === 0x0a && ++lines === mostLines) return bytes.subarray(0, at + 1);
  }
  return bytes.subarray(0, most);
}

/** Whether more lines begin like a boundary than any mail has parts, or are short than any mail has. */
export function hasTooManyParts(bytes: Uint8Array): boolean {
  let [parts, shorts, last] = [0, 0, -1];
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) parts += 1;
    if (at - last < short) shorts += 1;
    if (parts > mostParts || shorts > mostShortLines) return true;
    last = at;
  }
  return false;
}
