import { readFile } from 'node:fs/promises';
import { backupCopies } from '#main/backup/copies.ts';
import { askCarrier } from '#main/exchange/copies.ts';
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
  /** Some of them lay in the carrier by which the desks exchange. */
  readonly carried?: true;
}

/** What a book has to tell of its mending: by other copies, and by the store behind the journal's end. */
export const healedBy = (healed: Healing | undefined, refilled: number): Healing | undefined =>
  healed ?? (refilled > 0 ? { events: refilled } : undefined);

/** What copies have that somebody has named; some say nothing without a key. */
export type OtherCopies = (bookId: string, keys?: KeyRing) => Promise<Copies>;

/** A damaged book, and what copies of it there are to ask. */
export interface Damaged {
  readonly dir: string;
  readonly bookId: string;
  readonly port: StorePort | undefined;
  /** Copies that somebody has named. */
  readonly others?: OtherCopies | undefined;
  /** Once the book's keys are at hand they tell where its backups are, and what brings its logs from desk to desk. */
  readonly keys?: KeyRing | undefined;
}

/** A copy that is asked when those before it have not all, and how it is told that it had some of what was missing. */
interface Further {
  readonly ask: () => Promise<Copies>;
  readonly as?: Omit<Healing, 'events'>;
}

/**
 * Asks every copy that is at hand for what a journal lacks: the store, copies that somebody named, the backups, journals that
 * were set aside, and what lies in the carrier of this desk. Where they have all of it together, and prove it, it is put in
 * the journal's place.
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
    ...((await others?.(bookId, keys)) ?? []),
  ];
  let salvaged = await salvage(dir, bookId, near);
  const further: readonly Further[] = [
    { ask: async () => (keys ? backupCopies(dir, bookId, keys) : []) },
    { ask: () => setAside(dir, bookId), as: { aside: true } },
    { ask: async () => (keys ? carriedLogs(dir, keys) : []), as: { carried: true } },
  ];
  const copies = [...near];
  const told: Omit<Healing, 'events'>[] = [];
  for (const { ask, as } of further) {
    if (salvaged.gaps.length === 0) break;
    copies.push(...(await ask()));
    const again = await salvage(dir, bookId, copies);
    // What was set aside may have gone another way: it helps, or it is as if it were not there.
    if (missingIn(again) >= missingIn(salvaged)) continue;
    salvaged = again;
    if (as) told.push(as);
  }
  if (!(await healJournal(dir, bookId, salvaged))) return { salvaged };
  await settleDoubt(dir).catch(() => undefined);
  // What the store has of the index is of the file that was.
  await port?.writeSnapshot({ chunks: [] }).catch(() => undefined);
  const healed: Healing = { events: salvaged.fromOthers };
  return { salvaged, healed: Object.assign(healed, ...told) };
}

const missingIn = ({ gaps }: Merged) => gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** What colleagues have of the logs, this desk's own among them, and what it has sent itself. */
async function carriedLogs(dir: string, keys: KeyRing): Promise<Copies> {
  const carried = await askCarrier(dir, keys, ({ logs }) => logs());
  return carried ? [carried] : [];
}

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
