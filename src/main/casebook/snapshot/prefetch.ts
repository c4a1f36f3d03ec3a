import { sha256 } from '#main/vault/sha256.ts';
import type { Shelf } from './shelf.ts';

/** A sealed part of a snapshot, with its hash. */
export interface Chunk {
  readonly sealed: Uint8Array;
  readonly sum: string;
}

export const chunkOf = (sealed: Uint8Array): Chunk => ({
  sealed,
  sum: sha256(sealed).toString('hex'),
});

/** Reads and hashes a snapshot while the person still types; no snapshot is as good as one that does not read. */
export async function prefetch(shelf: Shelf): Promise<readonly Chunk[]> {
  const parts = await shelf.read().catch(() => []);
  return parts.map(chunkOf);
}
