import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refillFromStore } from '../journal/refill.ts';
import type { Attached, Ground } from '../opening/load-parts.ts';
import { prefetched, readChunks } from '../snapshot/prefetch.ts';
import { fileShelf, storeShelf } from '../snapshot/shelf.ts';
import type { StorePort } from './store-port.ts';

/** Takes what the store has and the journal has not, and the sealed snapshot, while the person still types. */
export async function attachStore(
  { dir, bookId, journal }: Ground,
  port: StorePort | undefined,
): Promise<Result<Attached, BookRefusal>> {
  const files = fileShelf(dir);
  if (port) {
    try {
      const refilled = await refillFromStore(journal, bookId, port);
      if (!refilled.ok) return refilled;
      await port.persist({}).catch(() => false);
      const shelf = storeShelf(port);
      const chunks = await readChunks(shelf);
      // What was filled from the command line has its snapshot in files.
      const borrowed = chunks.first === undefined;
      const ahead = borrowed ? await readChunks(files) : chunks;
      const chunksAhead = prefetched(ahead, shelf);
      return ok({ port, shelf, chunks: chunksAhead, borrowed, refilled: refilled.value });
    } catch {
      // A store that fails is no store: the journal has everything.
    }
  }
  const chunks = prefetched(await readChunks(files), files);
  return ok({ port: undefined, shelf: files, chunks, borrowed: false, refilled: 0 });
}
