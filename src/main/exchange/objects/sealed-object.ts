import { open, sealPadded } from '#main/vault/sealing/seal.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { carrierVersion } from '../../carrier/carrier.ts';
import { nameOf, type Named } from '../../carrier/names.ts';

/**
 * An object as it lies in a carrier: 'OMBO', version (1 byte), epoch of its key (4, little endian), length of the rest (4),
 * the rest: sealed and padded, bound to the book and to what its name says that it is, so that none passes for another.
 */
const mark = 'OMBO';
const headLength = 13;

/** What an object is, but for the sum in its name, which is of the sealed bytes. */
export type What =
  | Omit<Extract<Named, { readonly kind: 'log' | 'keys' }>, 'sum'>
  | Extract<Named, { readonly kind: 'blobs' }>;

const boundTo = (bookId: string, what: What) =>
  what.kind === 'blobs'
    ? `ombud object ${carrierVersion} ${bookId} blobs ${what.sum}`
    : `ombud object ${carrierVersion} ${bookId} ${what.kind} ${what.desk} ${what.first}-${what.last}`;

/** How much of a sum stands in a name. */
const sumLetters = 32;

/** Seals an object, and gives it its name. */
export function sealObject(
  bookId: string,
  what: What,
  epoch: number,
  key: Uint8Array,
  plain: Uint8Array,
): { readonly name: string; readonly bytes: Buffer } {
  const sealed = sealPadded(key, plain, boundTo(bookId, what));
  const head = Buffer.alloc(headLength);
  head.write(mark, 'latin1');
  head.writeUInt8(carrierVersion, 4);
  head.writeUInt32LE(epoch, 5);
  head.writeUInt32LE(sealed.length, 9);
  const bytes = Buffer.concat([head, sealed]);
  const name =
    what.kind === 'blobs'
      ? nameOf(what)
      : nameOf({ ...what, sum: sha256(bytes).toString('hex').slice(0, sumLetters) });
  return { name, bytes };
}

/** An object opened, or why it is not: it is on its way still, its key has not come here, or it is not as it was put. */
export type Opened =
  | { readonly state: 'open'; readonly plain: Buffer }
  | { readonly state: 'half' }
  | { readonly state: 'newer' }
  | { readonly state: 'keyless'; readonly epoch: number }
  | { readonly state: 'damaged' };

export function openObject(
  bookId: string,
  what: Named,
  bytes: Uint8Array,
  keyOf: (epoch: number) => Uint8Array | undefined,
): Opened {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (given.length < headLength) return { state: 'half' };
  if (given.toString('latin1', 0, 4) !== mark) return { state: 'damaged' };
  if (given.readUInt8(4) > carrierVersion) return { state: 'newer' };
  const sealed = given.subarray(headLength);
  if (sealed.length < given.readUInt32LE(9)) return { state: 'half' };
  const epoch = given.readUInt32LE(5);
  const key = keyOf(epoch);
  if (!key) return { state: 'keyless', epoch };
  const plain = open(key, sealed, boundTo(bookId, what));
  return plain ? { state: 'open', plain } : { state: 'damaged' };
}
