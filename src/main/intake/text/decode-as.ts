import iconv from 'iconv-lite';
import type { Encoding } from '#domain/case/data/table-reading.ts';

/** A text of a known encoding, and how many bytes fit nowhere in it. */
interface DecodedAs {
  readonly text: string;
  readonly strays: number;
}

/** Bytes of a text, in an encoding. A byte that is not of UTF-8 is read as Windows-1252, and counted. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedAs {
  if (encoding === 'utf-8') return asUtf8(bytes);
  // The one that no browser knows.
  if (encoding !== 'cp850') return { text: new TextDecoder(encoding).decode(bytes), strays: 0 };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { text: iconv.decode(buffer, encoding), strays: 0 };
}

/** How many letters of several bytes a text has, taken as UTF-8, and how many bytes are of none. */
export function weighUtf8(bytes: Uint8Array): {
  readonly letters: number;
  readonly strays: number;
} {
  let [letters, strays] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length > 1) letters += 1;
    if (length === 0) strays += 1;
    at += Math.max(1, length);
  }
  return { letters, strays };
}

function asUtf8(bytes: Uint8Array): DecodedAs {
  const { strays } = weighUtf8(bytes);
  if (strays === 0) return { text: new TextDecoder().decode(bytes), strays };
  // No sign of Windows-1252 has more than three bytes in UTF-8.
  const mended = new Uint8Array(bytes.length + strays * 2);
  let end = 0;
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    const piece = length === 0 ? ansi[bytes[at] ?? 0] : bytes.subarray(at, at + length);
    mended.set(piece ?? [], end);
    end += piece?.length ?? 0;
    at += Math.max(1, length);
  }
  return { text: new TextDecoder().decode(mended.subarray(0, end)), strays };
}

/** Each byte of Windows-1252, in UTF-8. */
const ansi = Array.from({ length: 256 }, (_, byte) =>
  new TextEncoder().encode(new TextDecoder('windows-1252').decode(Uint8Array.of(byte))),
);

/** How many bytes the letter at a place has in UTF-8 (RFC 3629); 0 where none begins. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates, and what lies beyond Unicode.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  return (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f) ? 0 : length;
}
