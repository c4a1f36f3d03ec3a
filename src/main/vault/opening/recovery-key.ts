import { hash, hkdfSync, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a printed key can be read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLength = 20;
const checkLength = 4;
const groupLength = 4;

/** A new key of 160 random bits with a 20-bit check, in groups: `7Q2M-…`. */
export function makeRecoveryKey(): string {
  const secret = randomBytes(secretLength);
  const letters = encode(secret) + checkOf(secret);
  return letters.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? letters;
}

/** The wrapping key that a typed recovery key gives, or `undefined` when it is mistyped. */
export function keyFromRecovery(typed: string): Buffer | undefined {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const secret = decode(letters.slice(0, -checkLength));
  if (secret?.length !== secretLength || checkOf(secret) !== letters.slice(-checkLength)) {
    return undefined;
  }
  return Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), 'ombud recovery key', 32));
}

const checkOf = (secret: Buffer) => encode(hash('sha256', secret, 'buffer')).slice(0, checkLength);

function encode(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return bits.replaceAll(/.{1,5}/g, (five) => alphabet.charAt(parseInt(five.padEnd(5, '0'), 2)));
}

function decode(letters: string): Buffer | undefined {
  let bits = '';
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return undefined;
    bits += value.toString(2).padStart(5, '0');
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
