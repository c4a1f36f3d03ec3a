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
  const isReadable = isUtf8(bytes);
  const words = header.text.includes('=?');
  if (isReadable && !words) return { bytes: bytes.subarray(header.start), guessed: false };
  const fields = latin1(bytes.subarray(header.start, header.end));
  const right = rightEncodedWords(isReadable ? fields : fields.split('\n').map(toUtf8).join('\n'));
  if (isReadable && !right.guessed) return { bytes: bytes.subarray(header.start), guessed: false };
  const body = bytes.subarray(header.end);
  const rest = isReadable
    ? body
    : Buffer.from(latin1(body).replaceAll(partField, toUtf8), 'latin1');
  return {
    bytes: Buffer.concat([Buffer.from(right.header, 'latin1'), rest]),
    guessed: right.guessed,
  };
}

/**
 * The character sets that the parts of a mail are labelled with. What is looked for is short: the file is not copied for it.
 * In a page that is quoted-printable the sign before a set is written `=3D`.
 */
export function labelsIn(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const labels = new Set<string>();
  for (const name of ['charset', 'Charset', 'CHARSET']) {
    for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 7)) {
      const label = /^\s*=(?:3D)?\s*"?([\w.:+-]{2,60})(?![\w.:+=-])/.exec(
        file.toString('latin1', at + 7, at + 80),
      )?.[1];
      if (label) labels.add(label);
      if (labels.size >= mostLabels) return [...labels];
    }
  }
  return [...labels];
}

/** A mail has a handful. */
const mostLabels = 50;

/** The character sets that the encoded words of a header are in. */
export const wordCharsets = ({ text }: MailHeader): string[] =>
  Array.from(text.matchAll(/=\?([^?\s*]{1,60})[^?\s]*\?[bq]\?/gi), ([, name = '']) => name);

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
