import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';

/** The raw keys of X25519, 32 bytes each. */
export interface ReceivingKey {
  readonly secret: Buffer;
  readonly public: Buffer;
}

/** What sealing to a key adds: the sender's one-time key and a tag. */
const envelopeOverhead = 32 + 16;

/** A new key to be given others by. */
export function newReceivingKey(): ReceivingKey {
  const { privateKey } = generateKeyPairSync('x25519');
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' });
  return { secret: Buffer.from(d, 'base64url'), public: Buffer.from(x, 'base64url') };
}

/** What stands before the raw bytes of a secret key in its DER form (RFC 8410). */
const secretHead = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** The public part of such a key. */
export function receivingPublicOf(secret: Uint8Array): Buffer {
  const der = Buffer.concat([secretHead, secret]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url');
}

/**
 * Seals to whoever has the secret part of a key: HPKE of RFC 9180 in base mode, with DHKEM(X25519, HKDF-SHA256),
 * HKDF-SHA256 and AES-256-GCM. What comes out is the sender's one-time key and the ciphertext, one after the other.
 *
 * @param bound must be given again, unchanged, to open
 */
export async function sealTo(key: Uint8Array, plain: Uint8Array, bound: string): Promise<Buffer> {
  const suite = await envelopes();
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytesOf(key));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: textOf(bound) }, bytesOf(plain));
  return Buffer.concat([Buffer.from(enc), Buffer.from(ct)]);
}

/** What was sealed to a key, or `undefined` when its secret part, the bound text or a byte is not the one it was sealed with. */
export async function openSealed(
  secret: Uint8Array,
  sealed: Uint8Array,
  bound: string,
): Promise<Buffer | undefined> {
  if (sealed.length < envelopeOverhead) return undefined;
  const suite = await envelopes();
  const recipientKey = await suite.kem.deserializePrivateKey(bytesOf(secret));
  const enc = bytesOf(sealed.subarray(0, 32));
  try {
    const opened = await suite.open(
      { recipientKey, enc, info: textOf(bound) },
      bytesOf(sealed.subarray(32)),
    );
    return Buffer.from(opened);
  } catch {
    return undefined;
  }
}

let loading: ReturnType<typeof load> | undefined;

/** Loaded when first asked for: whoever waits for a passphrase asks early, and then not again. */
export const envelopes = () => (loading ??= load());

async function load() {
  const { Aes256Gcm, CipherSuite, HkdfSha256 } = await import('@hpke/core');
  const { DhkemX25519HkdfSha256 } = await import('@hpke/dhkem-x25519');
  const kem = new DhkemX25519HkdfSha256();
  return new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });
}

/** A copy of its own: the library takes whole buffers, and Node's are views into a pool. */
const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const textOf = (text: string): ArrayBuffer => bytesOf(Buffer.from(text));
