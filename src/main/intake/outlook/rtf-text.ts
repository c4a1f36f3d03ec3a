import { decompressRTF } from '@kenjiuno/decompressrtf';
import iconv from 'iconv-lite';
import { deEncapsulateSync, Tokenize } from 'rtf-stream-parser';
import { ToPlainText } from 'rtf-stream-parser/dist/src/ToPlainText.js';
import { type Part, textPart } from './mime-parts.ts';

/** More than this of a body nobody is shown. */
const longest = 8 * 1024 * 1024;
const headerLength = 16;

/**
 * The body of a message that has it as compressed RTF alone ([MS-OXRTFCP]): the HTML or text that Outlook put into it
 * ([MS-OXRTFEX]), else its words. `undefined` for bytes that are none.
 */
export function rtfPart(compressed: Uint8Array): Part | undefined {
  try {
    const rtf = decompressed(compressed);
    if (!/^\s*\{\\rtf/.test(rtf.toString('latin1', 0, 200))) return undefined;
    return encapsulated(rtf) ?? textPart('text/plain', wordsIn(rtf));
  } catch {
    // Whatever is wrong with it, the libraries say so by throwing.
    return undefined;
  }
}

/** What an RTF file says; `undefined` for one that is none. */
export function rtfWords(bytes: Uint8Array): string | undefined {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, longest));
  if (!rtf.toString('latin1', 0, 5).startsWith('{\\rtf')) return undefined;
  try {
    return wordsIn(rtf);
  } catch {
    return undefined;
  }
}

/** The library believes the length that the bytes claim, and goes on beyond their end. */
function decompressed(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const claimed = file.readUInt32LE(0) + 4;
  if (claimed < headerLength || file.readUInt32LE(4) > longest) throw new RangeError('no such RTF');
  const held = Buffer.from(file.subarray(0, Math.min(claimed, longest)));
  held.writeUInt32LE(held.length - 4, 0);
  return Buffer.from(decompressRTF([...held]));
}

function encapsulated(rtf: Buffer): Part | undefined {
  if (!/\\fromhtml1|\\fromtext/.test(rtf.toString('latin1', 0, 4_096))) return undefined;
  const { mode, text } = deEncapsulateSync(rtf, { decode: iconv.decode, mode: 'either' });
  return textPart(mode === 'html' ? 'text/html' : 'text/plain', String(text));
}

/** What the RTF says, drawn or not; the two transforms are run in one go, as the library's own function does. */
function wordsIn(rtf: Buffer): string {
  const tokens = new Tokenize();
  const words = new ToPlainText({ decode: iconv.decode });
  const said: string[] = [];
  const fail = (error?: Error | null) => {
    if (error) throw error;
  };
  tokens.push = (token: unknown) => {
    words._transform(token as never, 'utf8', fail);
    return true;
  };
  words.push = (piece: unknown) => {
    said.push(String(piece));
    return true;
  };
  tokens._transform(rtf, 'utf8', fail);
  tokens._flush(fail);
  words._flush(fail);
  return said.join('');
}
