import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomFillSync,
  type DecipherGCM,
} from 'node:crypto';
import { paddedLength } from './padding.ts';
import { sha256 } from './sha256.ts';

/** As it is: for keys, which are all of one length. */
const plainVersion = 1;
/** Padded to a step, its own length at the end. */
const paddedVersion = 2;
/** As the second, under a key of its own that opens this and nothing else, whose SHA-256 stands behind the nonce. */
const ownKeyVersion = 3;
/** Each version as a byte. */
const versionBytes = Buffer.of(0, plainVersion, paddedVersion, ownKeyVersion);
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + nonceLength;
const sumLength = 32;
const lengthLength = 4;
/** So much of what is large is opened at a time. */
const pieceLength = 64 * 1024;

/** How many bytes sealing adds to a key: version, nonce, tag. */
export const sealOverhead = headLength + tagLength;

/** AES-256-GCM under a fresh nonce; `bound` must be given again, unchanged, to open. */
export const seal = (key: Uint8Array, plain: Uint8Array | string, bound: string): Buffer =>
  sealAs(plainVersion, key, [bytesOf(plain)], bound);

/** As `seal`, with what it takes to hide the length but for its step: for whatever a person has written or sent. */
export const sealPadded = (key: Uint8Array, plain: Uint8Array | string, bound: string): Buffer =>
  sealAs(paddedVersion, key, padded(plain), bound);

/**
 * As `sealPadded`, so that it can be proved to somebody without giving them the key: what is given is `ownKeyOf`. Its sum
 * stands in what is sealed, because the tag alone could be made to fit two keys by who seals.
 */
export const sealProvably = (key: Uint8Array, plain: Uint8Array | string, bound: string): Buffer =>
  sealAs(ownKeyVersion, key, padded(plain), bound);

/** The key that opens this and nothing else; `undefined` where it was sealed with one that opens more. */
export const ownKeyOf = (key: Uint8Array, sealed: Uint8Array): Buffer | undefined =>
  hasOwnKey(sealed) ? ownKey(key, sealed.subarray(1, headLength)) : undefined;

/** Whether its sum says which key opens it: what one has opened no other does. */
export const hasOwnKey = (sealed: Uint8Array): boolean => sealed[0] === ownKeyVersion;

const ownKey = (key: Uint8Array, nonce: Uint8Array): Buffer =>
  createHmac('sha256', key).update('ombud own key').update(nonce).digest();

function padded(plain: Uint8Array | string): Uint8Array[] {
  const bytes = bytesOf(plain);
  const length = paddedLength(bytes.length + lengthLength);
  const rest = Buffer.allocUnsafe(length - bytes.length).fill(0);
  rest.writeUInt32LE(bytes.length, rest.length - lengthLength);
  return [bytes, rest];
}

const bytesOf = (plain: Uint8Array | string) =>
  typeof plain === 'string' ? Buffer.from(plain) : plain;

function sealAs(version: number, key: Uint8Array, parts: readonly Uint8Array[], bound: string) {
  const nonce = freshNonce();
  const own = version === ownKeyVersion ? ownKey(key, nonce) : undefined;
  const cipher = createCipheriv('aes-256-gcm', own ?? key, nonce);
  cipher.setAAD(bindingOf(version, bound));
  const body = parts.map((part) => cipher.update(part));
  const rest = cipher.final();
  const sum = own ? [sha256(own)] : [];
  return Buffer.concat([
    versionBytes.subarray(version, version + 1),
    nonce,
    ...sum,
    ...body,
    rest,
    cipher.getAuthTag(),
  ]);
}

/** What was sealed, or `undefined` when the key, the bound text or a byte is not the one it was sealed with. */
export const open = (key: Uint8Array, sealed: Uint8Array, bound: string): Buffer | undefined =>
  openBy(key, sealed, bound, (decipher, bodyAt, tagAt) =>
    decipher.update(sealed.subarray(bodyAt, tagAt)),
  );

/**
 * The same for what is large, in the place of what was sealed, which is gone then: memory that is there already takes no time
 * to be had. It begins on an eight.
 */
export const openInPlace = (
  key: Uint8Array,
  sealed: Uint8Array,
  bound: string,
): Buffer | undefined =>
  openBy(key, sealed, bound, (decipher, bodyAt, tagAt) => {
    let end = bodyAt - (bodyAt % 8);
    const begin = end;
    for (let at = bodyAt; at < tagAt; at += pieceLength) {
      const piece = decipher.update(sealed.subarray(at, Math.min(at + pieceLength, tagAt)));
      sealed.set(piece, end);
      end += piece.length;
    }
    return Buffer.from(sealed.buffer, sealed.byteOffset + begin, end - begin);
  });

/** Opens what stands between two places of what was sealed. */
type OpenBody = (decipher: DecipherGCM, bodyAt: number, tagAt: number) => Buffer;

function openBy(key: Uint8Array, sealed: Uint8Array, bound: string, openBody: OpenBody) {
  const [version = 0] = sealed;
  const isKnown = version >= plainVersion && version <= ownKeyVersion;
  const bodyAt = version === ownKeyVersion ? headLength + sumLength : headLength;
  if (sealed.length < bodyAt + tagLength || !isKnown) return undefined;
  const nonce = sealed.subarray(1, headLength);
  const own = ownKeyOf(key, sealed);
  if (own && !sha256(own).equals(sealed.subarray(headLength, bodyAt))) return undefined;
  const tagAt = sealed.length - tagLength;
  const decipher = createDecipheriv('aes-256-gcm', own ?? key, nonce, { authTagLength: tagLength })
    .setAAD(bindingOf(version, bound))
    .setAuthTag(sealed.subarray(tagAt));
  // In counter mode everything comes with `update`; `final` only checks, and throws when it does not fit.
  const body = openBody(decipher, bodyAt, tagAt);
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  if (version === plainVersion) return body;
  return body.subarray(0, body.readUInt32LE(body.length - lengthLength));
}

/** The version is bound too, so that nobody can have padding taken for text. The first one was bound to the text alone. */
const bindingOf = (version: number, bound: string): Buffer =>
  Buffer.from(version === plainVersion ? bound : `${version} ${bound}`);

/** Drawn from the system some hundreds at a time: a call for each costs more than the sealing. None is used twice. */
const nonces = Buffer.alloc(nonceLength * 512);
let drawn = nonces.length;

function freshNonce(): Buffer {
  if (drawn === nonces.length) {
    randomFillSync(nonces);
    drawn = 0;
  }
  drawn += nonceLength;
  return nonces.subarray(drawn - nonceLength, drawn);
}
