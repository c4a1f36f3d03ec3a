import { randomBytes, scrypt } from 'node:crypto';
import { ok, refuse } from '#domain/result.ts';

/** How a passphrase becomes a key: kept beside the keys it wraps, so that the cost can rise later. */
export interface KdfParameters {
  readonly name: 'scrypt';
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: string;
}

/** 128 MB and some tenths of a second for each guess. */
const usualCost = 2 ** 17;
/** A key file that asks for more is not ours: opening it must not exhaust the machine. */
export const highestCost = 2 ** 20;
const atLeast = 12;

/** Length is the one rule that helps; composition rules make passphrases worse. */
export function acceptPassphrase(passphrase: string) {
  return Array.from(passphrase.normalize('NFC')).length < atLeast
    ? refuse({ code: 'passphrase-weak', atLeast })
    : ok(undefined);
}

export const freshParameters = (cost = usualCost): KdfParameters => ({
  name: 'scrypt',
  N: cost,
  r: 8,
  p: 1,
  salt: randomBytes(16).toString('base64'),
});

/** The key that a passphrase gives. NFC, because keyboards differ in how they spell å. */
export function keyFromPassphrase(passphrase: string, parameters: KdfParameters): Promise<Buffer> {
  const { N, r, p, salt } = parameters;
  const maxmem = 128 * N * r * 2;
  return new Promise((resolve, reject) => {
    const text = passphrase.normalize('NFC');
    scrypt(text, Buffer.from(salt, 'base64'), 32, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
