import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';

const version = 1;
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + nonceLength;

/** How many bytes sealing adds: version, nonce, tag. */
export const sealOverhead = headLength + tagLength;

/** AES-256-GCM under a fresh nonce; `bound` must be given again, unchanged, to open. */
export function seal(key: Uint8Array, plain: Uint8Array | string, bound: string): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  const rest = cipher.final();
  return Buffer.concat([Buffer.of(version), nonce, body, rest, cipher.getAuthTag()]);
}

/** What was sealed, or `undefined` when the key, the bound text or a byte is not the one it was sealed with. */
export function open(key: Uint8Array, sealed: Uint8Array, bound: string): Buffer | undefined {
  if (sealed.length < sealOverhead || sealed[0] !== version) return undefined;
  const nonce = sealed.subarray(1, headLength);
  const tagAt = sealed.length - tagLength;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(tagAt));
  // In counter mode everything comes with `update`; `final` only checks, and throws when it does not fit.
  const body = decipher.update(sealed.subarray(headLength, tagAt));
  try {
    decipher.final();
    return body;
  } catch {
    return undefined;
  }
}

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
