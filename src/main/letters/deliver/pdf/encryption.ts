import { createCipheriv, randomBytes } from 'node:crypto';
import { passwordHash } from './password-hash.ts';

/** How one file is encrypted: by AES-256 as revision 6 of the standard handler has it (ISO 32000-2, 7.6.4). */
export interface Encryption {
  /** The encryption dictionary, which itself stays readable. */
  readonly dictionary: string;
  encrypt(bytes: Uint8Array): Buffer;
}

/** Everything is allowed to whoever has the password, reading aloud and copying too; the first two bits are always 0. */
const permissions = -4;

/** Draws a key for a file and wraps it for its password. Nobody knows the owner's password: it is made and forgotten. */
export function encryptionFor(password: string): Encryption {
  const key = randomBytes(32);
  const user = wrapped(key, Buffer.from(password, 'utf8'));
  const owner = wrapped(key, randomBytes(32), user.check);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  return {
    dictionary:
      '<</Filter/Standard/V 5/R 6/Length 256/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>' +
      `/StmF/StdCF/StrF/StdCF/U${hex(user.check)}/UE${hex(user.key)}/O${hex(owner.check)}/OE${hex(owner.key)}` +
      `/P ${permissions}/Perms${hex(sealedPermissions(key))}/EncryptMetadata true>>`,
    encrypt(bytes) {
      const start = randomBytes(16);
      const cipher = createCipheriv('aes-256-cbc', key, start);
      return Buffer.concat([start, cipher.update(bytes), cipher.final()]);
    },
  };
}

/** Algorithms 8 and 9: what a password is checked against, and the file's key as it opens it. */
function wrapped(key: Buffer, password: Buffer, user?: Buffer): { check: Buffer; key: Buffer } {
  const checkSalt = randomBytes(8);
  const keySalt = randomBytes(8);
  const check = Buffer.concat([passwordHash(password, checkSalt, user), checkSalt, keySalt]);
  const cipher = createCipheriv(
    'aes-256-cbc',
    passwordHash(password, keySalt, user),
    Buffer.alloc(16),
  );
  return { check, key: cipher.setAutoPadding(false).update(key) };
}

/** Algorithm 10: the permissions again, so that nobody changes them unseen. */
function sealedPermissions(key: Buffer): Buffer {
  const block = Buffer.concat([
    Buffer.alloc(4),
    Buffer.from([255, 255, 255, 255]),
    Buffer.from('Tadb'),
    randomBytes(4),
  ]);
  block.writeInt32LE(permissions);
  const cipher = createCipheriv('aes-256-ecb', key, null);
  return cipher.setAutoPadding(false).update(block);
}
