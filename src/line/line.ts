import { decode, encode } from './encode.ts';

/** Between one desk and one life of the book: what goes over it can be read at its two ends alone. */
export interface Line {
  /** @param about what it is said of, which the other end must know it by */
  seal(value: unknown, about: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Rejects for what the other end did not seal about the same. */
  open(sealed: Uint8Array, about: string): Promise<unknown>;
}

/** One end of a line, before it knows the other. */
export interface LineEnd {
  readonly publicKey: Uint8Array<ArrayBuffer>;
  join(otherKey: Uint8Array): Promise<Line>;
}

const nonceLength = 12;
export const publicKeyLength = 32;

/**
 * Makes an end with a key of its own (X25519; HKDF-SHA-256; AES-256-GCM under a fresh nonce each time). Whoever carries
 * what goes over the line is trusted, and brings the keys; but what they carried they cannot hold on to.
 */
export async function makeLineEnd(): Promise<LineEnd> {
  const { subtle } = crypto;
  const own = await subtle.generateKey('X25519', false, ['deriveBits']);
  const publicKey = new Uint8Array(await subtle.exportKey('raw', own.publicKey));
  return {
    publicKey,
    async join(otherKey) {
      const other = await subtle.importKey('raw', owned(otherKey), 'X25519', false, []);
      const agreement = { name: 'X25519', public: other };
      const secret = await subtle.deriveBits(agreement, own.privateKey, 256);
      const root = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
      const hkdf = {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: new Uint8Array(0),
        info: new Uint8Array(0),
      };
      const aes = { name: 'AES-GCM', length: 256 };
      return lineOver(await subtle.deriveKey(hkdf, root, aes, false, ['encrypt', 'decrypt']));
    },
  };
}

function lineOver(key: CryptoKey): Line {
  const method = (iv: Uint8Array<ArrayBuffer>, about: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(about),
  });
  return {
    async seal(value, about) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
      const body = await crypto.subtle.encrypt(method(nonce, about), key, encode(value));
      return joined(nonce, new Uint8Array(body));
    },
    async open(sealed, about) {
      const nonce = owned(sealed.subarray(0, nonceLength));
      const body = owned(sealed.subarray(nonceLength));
      return decode(new Uint8Array(await crypto.subtle.decrypt(method(nonce, about), key, body)));
    },
  };
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes with a buffer of their own kind, as the platform wants them. */
const owned = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;
