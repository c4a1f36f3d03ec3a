import { isUtf8 } from 'node:buffer';
import type { MailHeader } from './mail-header.ts';

const partField = /^content-(?:type|disposition|description)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*/gim;
const textType = /^(content-type[ \t]*:[ \t]*text\/(?:plain|html)\b)([^\n]*(?:\n[ \t][^\n]*)*)/gim;

/**
 * The mail from its first field on, with every header field in UTF-8. Old programs write names and subjects as bare Latin-1 bytes;
 * a header that is not UTF-8 is taken as Windows-1252, of which Latin-1 is a part. The body is left alone.
 */
export function withReadableHeaders(bytes: Uint8Array, header: MailHeader): Uint8Array {
  if (isUtf8(bytes)) return bytes.subarray(header.start);
  const file = latin1(bytes);
  const top = file.slice(header.start, header.end).split('\n').map(toUtf8).join('\n');
  return Buffer.from(top + file.slice(header.end).replaceAll(partField, toUtf8), 'latin1');
}

/** The mail with another character set declared on every text part, whatever it said before. */
export function relabelled(bytes: Uint8Array, charset: string): Uint8Array {
  const file = latin1(bytes);
  // The first Content-Type counts; without one in its header the mail is plain text.
  const untyped = !/^content-type[ \t]*:/im.test(file.slice(0, file.search(/\n\r?\n/)));
  const labelled = file.replaceAll(textType, (_, type: string, rest: string) => {
    const others = rest.replaceAll(/;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]+)/gi, '');
    return `${type}; charset=${charset}${others}`;
  });
  const top = untyped ? `Content-Type: text/plain; charset=${charset}\r\n` : '';
  return Buffer.from(top + labelled, 'latin1');
}

/**
 * How many marks of a wrong character set a text bears: replacement characters, and the pairs that UTF-8
 * letters turn into when read as Windows-1252 (`Ã¥` for `å`, `â€™` for `’`).
 */
export const misreadings = (text: string): number =>
  text.match(/\ufffd|Ã[^\s\w]|Â[\u00a0-\u00bf]|â€/g)?.length ?? 0;

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function toUtf8(segment: string): string {
  const bytes = Buffer.from(segment, 'latin1');
  if (isUtf8(bytes)) return segment;
  return Buffer.from(new TextDecoder('windows-1252').decode(bytes)).toString('latin1');
}
