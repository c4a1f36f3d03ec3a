import { randomBytes, scrypt } from 'node:crypto';

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

/**
 * Whether a key file asks for work that this app would ask for. Less makes guessing cheap; more would exhaust the
 * machine that opens it: 512 MiB, and some ten times the usual work.
 */
export function isSoundCost({ N, r, p, salt }: KdfParameters): boolean {
  const isPower = Number.isInteger(Math.log2(N));
  const bytes = 128 * N * r;
  const enough = bytes >= 16 * 2 ** 20 && Buffer.from(salt, 'base64').length >= 16;
  return isPower && enough && bytes <= 512 * 2 ** 20 && p <= 4;
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
