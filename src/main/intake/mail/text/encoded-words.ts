import { isUtf8 } from 'node:buffer';
import { decodeRare, isKnown, isUtf8Name, isWestern } from './charset-names.ts';

/** Encoded words of one character set in a row (RFC 2047); programs break them within a letter. */
const row = /=\?([^?\s]{1,60})\?([bq])\?([^?\s]*)\?=(?:(?:\r?\n)?[ \t]+=\?\1\?\2\?[^?\s]*\?=)*/gi;
const word = /=\?[^?\s]{1,60}\?[bq]\?([^?\s]*)\?=/gi;

/** A header, one character a byte, with what its encoded words say, and whether a label was seen to be wrong. */
export interface ReadableWords {
  readonly header: string;
  readonly guessed: boolean;
}

/**
 * Puts right the encoded words whose bytes are not in the character set that they name: Latin-1 called UTF-8, UTF-8 called
 * Latin-1, and sets that the parser does not know.
 */
export function rightEncodedWords(header: string): ReadableWords {
  let guessed = false;
  const right = header.replaceAll(row, (whole, label: string, way: string) => {
    const charset = label.split('*')[0] ?? label;
    const encoded = Array.from(whole.matchAll(word), ([, text = '']) => text);
    const bytes = Buffer.concat(encoded.map((text) => bytesOf(text, way)));
    const text = meant(bytes, charset);
    if (text === undefined) return whole;
    guessed = true;
    return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
  });
  return { header: right, guessed };
}

/** What the bytes say in another set than the one named; `undefined` where the name is right as far as can be seen. */
function meant(bytes: Buffer, charset: string): string | undefined {
  const plain = bytes.every((byte) => byte < 0x80);
  if (!isKnown(charset))
    return decodeRare(bytes, charset) ?? (isUtf8(bytes) ? bytes.toString() : western(bytes));
  if (plain) return undefined;
  if (isUtf8Name(charset)) return isUtf8(bytes) ? undefined : western(bytes);
  return isWestern(charset) && isUtf8(bytes) ? bytes.toString() : undefined;
}

const western = (bytes: Buffer) => new TextDecoder('windows-1252').decode(bytes);

function bytesOf(text: string, way: string): Buffer {
  if (way.toLowerCase() === 'b') return Buffer.from(text, 'base64');
  const plain = text
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    );
  return Buffer.from(plain, 'latin1');
}
