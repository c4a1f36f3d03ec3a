import type { StoreDb } from './db.ts';

/** The sealed snapshot, part by part; nothing when there is none. */
export const readSnapshot = (db: StoreDb): Promise<Uint8Array[]> => db.snap.toArray();

/** Replaces the snapshot whole. */
export const writeSnapshot = (db: StoreDb, chunks: readonly Uint8Array[]) =>
  db.transaction('rw', db.snap, async () => {
    await db.snap.clear();
    await db.snap.bulkAdd(
      chunks,
      chunks.map((_, part) => part),
    );
  });
