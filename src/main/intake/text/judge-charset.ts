import { isUtf8 } from 'node:buffer';
import type { Encoding } from '#domain/case/data/table-reading.ts';
import { decodeAs, weighUtf8 } from './decode-as.ts';
import { lettersIn } from './letters-in.ts';
import { looksWide } from './looks-wide.ts';

/** A text, how it was decoded, and what speaks against that. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether nothing else gives as good a text. */
  readonly sure: boolean;
  /** Bytes that are not of the encoding; each was read as Windows-1252. */
  readonly strays: number;
}

/** Byte order marks and what they say of the text after them. */
const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** One byte a letter, in the order of how often an office meets them. */
const singleByte = ['windows-1252', 'macintosh', 'cp850', 'windows-1250', 'windows-1251'] as const;

/**
 * How a text is encoded, judged over all of it. UTF-8 with a few bytes that are none stays UTF-8 and is unsure; what is
 * no UTF-8 is the encoding whose letters make words, unsure where that is not Windows-1252 (of which Latin-1 is a part).
 *
 * @param settled what a person said
 */
export function judgeCharset(bytes: Uint8Array, settled?: Encoding): Decoded {
  if (settled) return { ...decodeAs(bytes, settled), encoding: settled, sure: true };
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.encoding ?? looksWide(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  if (encoding) {
    const decoded = decodeAs(bytes, encoding);
    return { ...decoded, encoding, sure: decoded.strays === 0 };
  }
  // Two bytes that make a letter of UTF-8 are hardly ever two letters of anything else.
  const { letters, strays } = weighUtf8(bytes);
  if (letters > strays) return { ...decodeAs(bytes, 'utf-8'), encoding: 'utf-8', sure: false };
  const { encoding: likely, sure } = bySingleBytes(bytes);
  return { ...decodeAs(bytes, likely), encoding: likely, sure };
}

/** The encoding whose letters make words. */
function bySingleBytes(bytes: Uint8Array): Pick<Decoded, 'encoding' | 'sure'> {
  const sample = aroundLetters(bytes);
  const [usual, ...others] = singleByte.map((encoding) => {
    const { good, bad } = lettersIn(decodeAs(sample, encoding).text);
    return { encoding, bad, score: good - 2 * bad };
  });
  if (!usual) throw new Error('no encoding to choose from');
  const best = others.reduce((most, next) => (next.score > most.score ? next : most), usual);
  return { encoding: best.encoding, sure: best === usual && usual.bad === 0 };
}

const most = 2 * 1024 * 1024;
const beside = 8;

/** The bytes beyond ASCII from all over a file, each with those beside it. */
function aroundLetters(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(most + 64);
  let end = 0;
  for (let at = 0; at < bytes.length && end < most; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const piece = bytes.subarray(Math.max(0, at - beside), at + beside);
    sample.set(piece, end);
    end += piece.length + 1;
    at += beside - 1;
  }
  return sample.subarray(0, end);
}
