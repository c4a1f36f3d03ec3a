import { randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { freshParameters, keyFromPassphrase, type KdfParameters } from './passphrase.ts';
import { keyFromRecovery, makeRecoveryKey } from './recovery-key.ts';
import { open, seal } from '../sealing/seal.ts';

export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

const bound = (bookId: string, by: 'passphrase' | 'recovery') => `root key ${bookId} by ${by}`;

/** A new root key with both its wrappings, and the recovery key to print. */
export async function makeRoot(bookId: string, passphrase: string, cost?: number) {
  const root = randomBytes(32);
  const recoveryKey = makeRecoveryKey();
  const byRecovery = wrapByRecovery(root, bookId, recoveryKey);
  return {
    root,
    recoveryKey,
    byRecovery,
    ...(await wrapByPassphrase(root, bookId, passphrase, cost)),
  };
}

/** The root key wrapped by a passphrase under a fresh salt. */
async function wrapByPassphrase(
  root: Uint8Array,
  bookId: string,
  passphrase: string,
  cost?: number,
) {
  const kdf = freshParameters(cost);
  const key = await keyFromPassphrase(passphrase, kdf);
  return { kdf, byPassphrase: seal(key, root, bound(bookId, 'passphrase')).toString('base64') };
}

function wrapByRecovery(root: Uint8Array, bookId: string, recoveryKey: string): string {
  const key = keyFromRecovery(recoveryKey);
  if (!key) throw new Error('A recovery key just made does not read back');
  return seal(key, root, bound(bookId, 'recovery')).toString('base64');
}

/** A root key as it stands in a key file. */
export interface WrappedRoot {
  readonly bookId: string;
  readonly kdf: KdfParameters;
  readonly root: { readonly byPassphrase: string; readonly byRecovery: string };
}

/** The root key, opened by whichever secret the person has. */
export async function openRoot(
  keys: WrappedRoot,
  secret: Secret,
): Promise<Result<Buffer, BookRefusal>> {
  if ('passphrase' in secret) {
    const key = await keyFromPassphrase(secret.passphrase, keys.kdf);
    const root = unwrap(key, keys.root.byPassphrase, bound(keys.bookId, 'passphrase'));
    return root ? ok(root) : refuse({ code: 'passphrase-wrong' });
  }
  const key = keyFromRecovery(secret.recoveryKey);
  const root = key && unwrap(key, keys.root.byRecovery, bound(keys.bookId, 'recovery'));
  return root ? ok(root) : refuse({ code: 'recovery-key-wrong' });
}

/** Opens a key that is kept in base 64. */
export const unwrap = (key: Uint8Array, wrapped: string, boundTo: string) =>
  open(key, Buffer.from(wrapped, 'base64'), boundTo);
