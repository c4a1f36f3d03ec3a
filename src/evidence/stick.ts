import { z } from 'zod';
import { joined } from './crypto.ts';
import { readJson } from './read-json.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a passphrase is turned into a key by: scrypt, at the cost that a book's own passphrase has. */
export const stickCost = { N: 2 ** 17, r: 8, p: 1 } as const;

/** What stands in front of what is sealed: the salt of the passphrase, base64url, and the last day, `YYYY-MM-DD`. */
const headSchema = z.strictObject({ salt: z.base64url().length(22), until: z.iso.date() });
export type StickHead = z.infer<typeof headSchema>;

/** What a sealed file begins with; the head follows as JSON, on one line. */
const mark = 'ombud stick 1\n';
const longestHead = 200;
/** So much is sealed at a time: nobody who changes a large file is told so only when all of it is in memory. */
const pieceLength = 2 ** 20;
const tagLength = 16;

/** Seals a pack for an audit, under a key that no other file has: its pieces are numbered by their nonces. */
export async function sealStick(pack: Bytes, head: StickHead, key: Bytes): Promise<Bytes> {
  const front = joined(mark, `${JSON.stringify(head)}\n`);
  const ready = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const pieces: Uint8Array[] = [front];
  const last = lastOf(pack.length);
  for (let nth = 0; nth <= last; nth += 1) {
    const piece = pack.subarray(nth * pieceLength, (nth + 1) * pieceLength);
    const way = { name: 'AES-GCM', iv: nonce(nth, nth === last), additionalData: front };
    pieces.push(new Uint8Array(await crypto.subtle.encrypt(way, ready, piece)));
  }
  return joined(...pieces);
}

/** A sealed file whose head has been read. */
export interface Stick {
  readonly head: StickHead;
  /**
   * Opens what is sealed. `shut`: it is another key, or the head or the first piece are not as they were written.
   * `altered`: the key is right, and what follows is not as it was written.
   */
  open(key: Bytes): Promise<Bytes | 'shut' | 'altered'>;
}

/** Reads the head of a sealed file; `undefined` where it is none. */
export function readStick(file: Bytes): Stick | undefined {
  const begin = new TextDecoder().decode(file.subarray(0, longestHead));
  const end = begin.indexOf('\n', mark.length);
  const head = begin.startsWith(mark) && readJson(begin.slice(mark.length, end), headSchema);
  if (!head) return undefined;
  const front = file.slice(0, end + 1);
  const sealed = file.subarray(front.length);
  return { head, open: (key) => opened(sealed, front, key) };
}

/** Whether a file was sealed by a later version, in a form that this one does not know. */
export function isNewerStick(file: Bytes): boolean {
  const begin = new TextDecoder().decode(file.subarray(0, longestHead));
  return !begin.startsWith(mark) && /^ombud stick \d{1,4}\n/.test(begin);
}

async function opened(sealed: Bytes, front: Bytes, key: Bytes) {
  const ready = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const step = pieceLength + tagLength;
  const count = Math.ceil(sealed.length / step);
  const pieces: Uint8Array[] = [];
  for (let nth = 0; nth < Math.max(count, 1); nth += 1) {
    const iv = nonce(nth, nth === count - 1);
    const way = { name: 'AES-GCM', iv, additionalData: front };
    const piece = sealed.subarray(nth * step, (nth + 1) * step);
    const plain = await crypto.subtle.decrypt(way, ready, piece).catch(() => undefined);
    if (!plain) return nth === 0 ? 'shut' : 'altered';
    pieces.push(new Uint8Array(plain));
  }
  return joined(...pieces);
}

/** The number of the last piece; there is one of nothing, too. */
const lastOf = (length: number) => Math.max(0, Math.ceil(length / pieceLength) - 1);

/** The last piece says so: a file that was cut at the edge of one does not open. */
function nonce(nth: number, isLast: boolean): Bytes {
  const bytes = new Uint8Array(12);
  bytes[0] = isLast ? 1 : 0;
  new DataView(bytes.buffer).setUint32(8, nth);
  return bytes;
}
