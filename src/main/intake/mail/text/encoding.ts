import { isUtf8 } from 'node:buffer';
import type { MailHeader } from '../mail-header.ts';
import { unmisread } from './charset-names.ts';
import { rightEncodedWords } from './encoded-words.ts';

const partField = /^content-(?:type|disposition|description)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*/gim;
const textType = /^(content-type[ \t]*:[ \t]*text\/(?:plain|html)\b)([^\n]*(?:\n[ \t][^\n]*)*)/gim;

/** A mail whose header is in UTF-8 throughout, and whether a character set was guessed for that. */
export interface ReadableHeader {
  readonly bytes: Uint8Array;
  readonly guessed: boolean;
}

/**
 * The mail from its first field on, with every header field in UTF-8. Old programs write names and subjects as bare Latin-1 bytes;
 * a header that is not UTF-8 is taken as Windows-1252, of which Latin-1 is a part. Encoded words are put right where
 * they name a wrong set. The body is left alone.
 */
export function withReadableHeaders(bytes: Uint8Array, header: MailHeader): ReadableHeader {
  const words = header.text.includes('=?');
  if (!words && isUtf8(bytes)) return { bytes: bytes.subarray(header.start), guessed: false };
  const file = latin1(bytes);
  const top = file.slice(header.start, header.end).split('\n').map(toUtf8).join('\n');
  const right = rightEncodedWords(top);
  const rest = isUtf8(bytes)
    ? file.slice(header.end)
    : file.slice(header.end).replaceAll(partField, toUtf8);
  return { bytes: Buffer.from(right.header + rest, 'latin1'), guessed: right.guessed };
}

/** The character sets that a mail speaks of: of its text parts as they are labelled, and of the words in its header. */
export function charsetsNamed(bytes: Uint8Array, header: MailHeader) {
  const types = latin1(bytes).match(textType) ?? [];
  const labels = types.map((type) => /;\s*charset\s*=\s*"?([^"\s;]+)/i.exec(type)?.[1]);
  const words = Array.from(
    header.text.matchAll(/=\?([^?\s*]{1,60})[^?\s]*\?[bq]\?/gi),
    ([, name = '']) => name,
  );
  return { labels: labels.filter((label) => label !== undefined), words };
}

/** The character set that a page names within itself; what its header says goes before it. */
export const charsetInPage = (html: string): string | undefined =>
  /<meta\s[^>]{0,300}charset\s*=\s*["']?([\w-]{2,40})/i.exec(html.slice(0, 10_000))?.[1];

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

/** A text as it was meant, where it was wholly misread before it was sent; any other text as it is. */
export const readable = (text: string): string =>
  misreadings(text) > 0 ? (unmisread(text) ?? text) : text;

const latin1 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function toUtf8(segment: string): string {
  const bytes = Buffer.from(segment, 'latin1');
  if (isUtf8(bytes)) return segment;
  return Buffer.from(new TextDecoder('windows-1252').decode(bytes)).toString('latin1');
}
