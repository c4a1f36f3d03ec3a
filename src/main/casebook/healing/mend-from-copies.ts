import { readFile } from 'node:fs/promises';
import { backupCopies } from '#main/backup/copies.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { decodeFileHeader } from '../journal/file-header.ts';
import { journalPath } from '../journal/paths.ts';
import { settleDoubt } from '../journal/doubt.ts';
import { asidesIn } from '../moving/rooms.ts';
import type { StorePort } from '../store/store-port.ts';
import { batchesIn, type Batch } from './batches.ts';
import { batchesInStore } from './from-store.ts';
import { healJournal } from './heal-journal.ts';
import type { Merged } from './merge.ts';
import { salvage, type Copies } from './salvage.ts';

/** That a journal was damaged and is whole again; so many events came from other copies. */
export interface Healing {
  readonly events: number;
  /** Some of them were in what had been set aside. */
  readonly aside?: true;
}

/** What a book has to tell of its mending: by other copies, and by the store behind the journal's end. */
export const healedBy = (healed: Healing | undefined, refilled: number): Healing | undefined =>
  healed ?? (refilled > 0 ? { events: refilled } : undefined);

/** A damaged book, and what copies of it there are to ask. */
export interface Damaged {
  readonly dir: string;
  readonly bookId: string;
  readonly port: StorePort | undefined;
  /** Copies that somebody has named. */
  readonly others?: ((bookId: string) => Promise<Copies>) | undefined;
  /** Once the book's keys are at hand they tell where its backups are. */
  readonly keys?: KeyRing | undefined;
}

/**
 * Asks every copy that is at hand for what a journal lacks: the store, journals that were set aside, copies that somebody
 * named, and the backups. Where they have all of it together, and prove it, it is put in the journal's place.
 */
export async function mendFromCopies({
  dir,
  bookId,
  port,
  others,
  keys,
}: Damaged): Promise<{ readonly salvaged: Merged; readonly healed?: Healing }> {
  const near = [
    port ? await batchesInStore(port, bookId) : [],
    ...((await others?.(bookId)) ?? []),
  ];
  let salvaged = await salvage(dir, bookId, near);
  const fromBackups = () => (keys ? backupCopies(dir, bookId, keys) : []);
  const fromAside = () => setAside(dir, bookId);
  const copies = [...near];
  let aside = false;
  for (const ask of [fromBackups, fromAside]) {
    if (salvaged.gaps.length === 0) break;
    copies.push(...(await ask()));
    const again = await salvage(dir, bookId, copies);
    // What was set aside may have gone another way: it helps, or it is as if it were not there.
    if (missingIn(again) >= missingIn(salvaged)) continue;
    salvaged = again;
    aside ||= ask === fromAside;
  }
  if (!(await healJournal(dir, bookId, salvaged))) return { salvaged };
  await settleDoubt(dir).catch(() => undefined);
  // What the store has of the index is of the file that was.
  await port?.writeSnapshot({ chunks: [] }).catch(() => undefined);
  return { salvaged, healed: { events: salvaged.fromOthers, ...(aside && { aside }) } };
}

const missingIn = ({ gaps }: Merged) => gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** What was kept of other journals in the data folder: of a store that was emptied, of a book that another took the place of. */
async function setAside(dir: string, bookId: string): Promise<(readonly Batch[])[]> {
  return Promise.all(
    (await asidesIn(dir)).map(async (aside) => {
      const bytes = await readFile(journalPath(aside)).catch(() => Buffer.alloc(0));
      const header = decodeFileHeader(bytes);
      const isOfAnother = header.state === 'known' && header.bookId !== bookId;
      return isOfAnother ? [] : batchesIn(bytes);
    }),
  );
}
