import { batchText } from '#domain/audit/chain.ts';
import type { Signer } from './officers/signer.ts';
import { verifierOf } from './officers/signing-key.ts';

/** What a batch's signature is over: its book, and the hash of its last event, which hangs on all before it. */
const batchBytes = (bookId: string, hash: Uint8Array) =>
  Buffer.concat([Buffer.from(batchText(bookId)), hash]);

/** Signs a batch by the hash of its last event. */
export const signBatch = (signer: Signer, bookId: string, hash: Uint8Array): Buffer =>
  signer.sign(batchBytes(bookId, hash));

/** Whether a batch was signed with a key, base64url, by the hash of its last event. */
export const isBatchSigned = (
  key: string,
  bookId: string,
  hash: Uint8Array,
  signature: Uint8Array,
): boolean => isSigned(key, batchBytes(bookId, hash), signature);

/** Whether some bytes were signed with a key, base64url. */
export function isSigned(key: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  const ready = verifiers.get(key) ?? verifierOf(Buffer.from(key, 'base64url'));
  if (verifiers.size >= most) verifiers.clear();
  verifiers.set(key, ready);
  return ready(bytes, signature);
}

/** Making a key ready costs as much as telling a signature by it; a team has few. */
const verifiers = new Map<string, ReturnType<typeof verifierOf>>();
const most = 64;
