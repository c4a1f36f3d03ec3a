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

/** Reads and hashes a snapshot; no snapshot is as good as one that does not read. */
export async function readChunks(shelf: Shelf): Promise<readonly Chunk[]> {
  const parts = await shelf.read().catch(() => []);
  return parts.map(chunkOf);
}

/** What was read while the person still typed, once; after that it is read again, and not held in memory. */
export function prefetched(
  chunks: readonly Chunk[],
  shelf: Shelf,
): () => Promise<readonly Chunk[]> {
  let ahead: readonly Chunk[] | undefined = chunks;
  return async () => {
    const taken = ahead ?? (await readChunks(shelf));
    ahead = undefined;
    return taken;
  };
}
