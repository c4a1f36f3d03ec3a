import { createHmac, hkdfSync } from 'node:crypto';

/**
 * Digests that only the holder of a key can make: HMAC-SHA-256 under a key derived (HKDF) for one purpose alone, so that
 * nobody without the book can try addresses against a list of them. Lower-case hex.
 *
 * @param purpose what the digests are for; another purpose gives other digests of the same text
 */
export function keyedDigest(key: Uint8Array, purpose: string): (text: string) => string {
  const derived = Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
  return (text) => createHmac('sha256', derived).update(text, 'utf8').digest('hex');
}
