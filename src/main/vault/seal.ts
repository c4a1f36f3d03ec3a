import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import { paddedLength } from './padding.ts';

/** As it is: for keys, which are all of one length. */
const plainVersion = 1;
/** Padded to a step, its own length at the end. */
const paddedVersion = 2;
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + nonceLength;
const lengthLength = 4;

/** How many bytes sealing adds to a key: version, nonce, tag. */
export const sealOverhead = headLength + tagLength;

/** AES-256-GCM under a fresh nonce; `bound` must be given again, unchanged, to open. */
export const seal = (key: Uint8Array, plain: Uint8Array | string, bound: string): Buffer =>
  sealAs(plainVersion, key, [bytesOf(plain)], bound);

/** As `seal`, with what it takes to hide the length but for its step: for whatever a person has written or sent. */
export function sealPadded(key: Uint8Array, plain: Uint8Array | string, bound: string): Buffer {
  const bytes = bytesOf(plain);
  const padded = paddedLength(bytes.length + lengthLength);
  const rest = Buffer.alloc(padded - bytes.length);
  rest.writeUInt32LE(bytes.length, rest.length - lengthLength);
  return sealAs(paddedVersion, key, [bytes, rest], bound);
}

const bytesOf = (plain: Uint8Array | string) =>
  typeof plain === 'string' ? Buffer.from(plain) : plain;

function sealAs(version: number, key: Uint8Array, parts: readonly Uint8Array[], bound: string) {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bindingOf(version, bound));
  const body = parts.map((part) => cipher.update(part));
  const rest = cipher.final();
  return Buffer.concat([Buffer.of(version), nonce, ...body, rest, cipher.getAuthTag()]);
}

/** What was sealed, or `undefined` when the key, the bound text or a byte is not the one it was sealed with. */
export function open(key: Uint8Array, sealed: Uint8Array, bound: string): Buffer | undefined {
  const [version = 0] = sealed;
  const isKnown = version === plainVersion || version === paddedVersion;
  if (sealed.length < sealOverhead || !isKnown) return undefined;
  const nonce = sealed.subarray(1, headLength);
  const tagAt = sealed.length - tagLength;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    .setAAD(bindingOf(version, bound))
    .setAuthTag(sealed.subarray(tagAt));
  // In counter mode everything comes with `update`; `final` only checks, and throws when it does not fit.
  const body = decipher.update(sealed.subarray(headLength, tagAt));
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
