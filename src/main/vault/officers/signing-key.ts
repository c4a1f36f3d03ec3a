import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** The raw keys of Ed25519, 32 bytes each. */
export interface SigningKey {
  readonly secret: Buffer;
  readonly public: Buffer;
}

/** How long a signature is. */
export const signatureLength = 64;

/** What stands before the raw bytes of a key in its DER form (RFC 8410). */
const secretHead = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicHead = Buffer.from('302a300506032b6570032100', 'hex');

/** A new key to sign with. */
export function newSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' });
  return { secret: Buffer.from(d, 'base64url'), public: Buffer.from(x, 'base64url') };
}

/** The public part of a signing key. */
export const publicOf = (secret: Uint8Array): Buffer =>
  Buffer.from(createPublicKey(keyFrom(secret)).export({ format: 'jwk' }).x ?? '', 'base64url');

const keyFrom = (secret: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([secretHead, secret]), format: 'der', type: 'pkcs8' });

/** Signs with a key, made ready once. */
export function signWith(secret: Uint8Array): (bytes: Uint8Array) => Buffer {
  const key = keyFrom(secret);
  return (bytes) => sign(null, bytes, key);
}

/** Tells a signature by a key, made ready once. What is no key has signed nothing. */
export function verifierOf(
  publicKey: Uint8Array,
): (bytes: Uint8Array, signature: Uint8Array) => boolean {
  if (publicKey.length !== 32) return () => false;
  const der = Buffer.concat([publicHead, publicKey]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return (bytes, signature) =>
    signature.length === signatureLength && verify(null, bytes, key, signature);
}
