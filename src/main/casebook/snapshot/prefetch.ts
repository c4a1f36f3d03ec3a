import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { Shelf } from './shelf.ts';

/** A sealed part of a snapshot, with its hash. */
interface Chunk {
  readonly sealed: Uint8Array;
  readonly sum: string;
}

const chunkOf = (sealed: Uint8Array): Chunk => ({
  sealed,
  sum: sha256(sealed).toString('hex'),
});

/** The first part proves itself when it is opened, and the others by what it says of them. */
export interface Chunks {
  readonly first: Uint8Array | undefined;
  readonly rest: readonly Chunk[];
}

/** Reads a snapshot, and hashes what it opens late; no snapshot is as good as one that does not read. */
export async function readChunks(shelf: Shelf): Promise<Chunks> {
  const [first, ...rest] = await shelf.read().catch(() => []);
  return { first, rest: rest.map(chunkOf) };
}

/** What was read while the person still typed, once; after that it is read again, and not held in memory. */
export function prefetched(chunks: Chunks, shelf: Shelf): () => Promise<Chunks> {
  let ahead: Chunks | undefined = chunks;
  return async () => {
    const taken = ahead ?? (await readChunks(shelf));
    ahead = undefined;
    return taken;
  };
}
