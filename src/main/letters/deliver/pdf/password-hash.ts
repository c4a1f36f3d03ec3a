import { createCipheriv, hash } from 'node:crypto';

const digests = ['sha256', 'sha384', 'sha512'] as const;

/**
 * The hash that revision 6 turns a password into (ISO 32000-2, algorithm 2.B): at least 64 rounds, each as wide as the
 * round before says.
 *
 * @param user the 48 bytes of /U when it is the owner's password, else nothing
 */
export function passwordHash(
  password: Buffer,
  salt: Buffer,
  user: Buffer = Buffer.alloc(0),
): Buffer {
  let key = hash('sha256', Buffer.concat([password, salt, user]), 'buffer');
  for (let round = 0; ; round += 1) {
    const text = Buffer.concat([password, key, user]);
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => text));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    const mixed = cipher.setAutoPadding(false).update(repeated);
    // 256 leaves a remainder of 1 by 3, so the sum of the bytes has the remainder of the number they make.
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = hash(digests[sum % 3] ?? 'sha256', mixed, 'buffer');
    if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}
