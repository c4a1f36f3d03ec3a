import { refuse, ok, type Result } from '#domain/result.ts';
import { mendKeyFiles, readKeyFile, type AnyReadKeys } from '#main/vault/key-file.ts';
import { envelopes } from '#main/vault/officers/envelope.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { LockedBook } from '../casebook.ts';
import { holdsRemains } from '../folder/remains.ts';
import type { Folder } from '../folder/folder-lock.ts';
import { settleMoves } from '../moving/move-in.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { examineJournal, type Examined } from '../journal/examine.ts';
import type { Journal } from '../journal/journal.ts';
import { batchesInStore } from '../healing/from-store.ts';
import { healJournal } from '../healing/heal-journal.ts';
import type { Merged } from '../healing/merge.ts';
import { damagedBook } from '../reading/damaged-book.ts';
import { salvage, type Copies } from '../healing/salvage.ts';
import { mendJournal } from '../journal/mend.ts';
import { refillFromStore } from '../journal/refill.ts';
import { lockedBook, type Healing } from './locked-book.ts';
import type { StorePort } from '../store/store-port.ts';
import { sweepBlobs } from '../files/sweep.ts';

/** How to reach the store page: at every opening (the app), or only when the journal needs it (the CLI). */
export interface StoreSource {
  readonly connect: () => Promise<StorePort>;
  readonly when: 'always' | 'needed';
  /** What other copies of the book have, for a journal that is damaged. */
  readonly others?: (bookId: string) => Promise<Copies>;
}

/**
 * Opens a book as far as it goes without a key: the journal is looked over and made whole, from itself and from copies
 * that prove what it lost. What cannot be made whole is read, and nothing is touched.
 */
export async function openBook(
  { dir }: Pick<Folder, 'dir'>,
  source?: StoreSource,
): Promise<Result<LockedBook, BookRefusal>> {
  // A library of many files: read while the person still types.
  void envelopes();
  const settled = await settleMoves(dir).then(ok, refuseByDisk);
  if (!settled.ok) return settled;
  const keys = await readKeyFile(dir);
  if (!keys.ok) return (await lostKeys(dir, keys.error)) ?? keys;
  await mendKeyFiles(dir);
  const { bookId } = keys.value;
  const first = await examineJournal(dir, bookId);
  if (!first.ok) return first;
  const port = needsStore(first.value) ? await reach(source) : undefined;
  const owes = first.value.owed > 0 && (!port || source?.others);
  const damaged = first.value.scanned.fault?.middle || owes;
  const salvaged = damaged ? await salvageFor(dir, bookId, port, source) : undefined;
  if (salvaged) await first.value.file?.close();
  const healed = salvaged && (await heal(dir, bookId, salvaged, port));
  // What no copy has stays a gap, and the rest is read.
  if (salvaged && !healed) return readOnly(dir, keys.value, salvaged);
  const found = healed ? await examineJournal(dir, bookId) : first;
  if (!found.ok) return found;
  const examined = found.value;
  if (!examined.file && !(await holdsBook(port, bookId))) return refuse({ code: 'journal-gone' });
  const journal = await mendJournal(dir, bookId, examined);
  const refilled = port ? await refill(journal, bookId, port, examined.owed) : ok(0);
  if (!refilled.ok) {
    await journal.close();
    return refilled;
  }
  await sweepBlobs(dir, bookId);
  const once = examined.scanned.position + examined.owed;
  const lost = Math.max(0, once - journal.place.position);
  const store = port || source?.when !== 'always' ? Promise.resolve(port) : reach(source);
  return ok(lockedBook({ dir, bookId, journal }, keys.value, store, { lost, healed }));
}

/** What the journal and the copies at hand have together. */
async function salvageFor(
  dir: string,
  bookId: string,
  port: StorePort | undefined,
  source: StoreSource | undefined,
): Promise<Merged> {
  const stored = port ? await batchesInStore(port, bookId) : [];
  const others = (await source?.others?.(bookId)) ?? [];
  return salvage(dir, bookId, [stored, ...others]);
}

/** Mends the journal where what was salvaged is all there was. */
async function heal(
  dir: string,
  bookId: string,
  salvaged: Merged,
  port: StorePort | undefined,
): Promise<Healing | undefined> {
  if (!(await healJournal(dir, bookId, salvaged))) return undefined;
  // What it has of the index is of the file that was.
  await port?.writeSnapshot({ chunks: [] }).catch(() => undefined);
  return { events: salvaged.fromOthers };
}

/** A book nothing of which is left is not opened at all. */
const readOnly = (dir: string, keys: AnyReadKeys, salvaged: Merged) =>
  salvaged.batches.length > 0
    ? ok(damagedBook(dir, keys, salvaged))
    : refuse({ code: 'journal-gone' } as const);

/** Whether the store has anything of a book whose journal is gone: nothing is put in its place otherwise. */
const holdsBook = async (port: StorePort | undefined, bookId: string): Promise<boolean> => {
  const head = await port?.head({}).catch(() => undefined);
  return head?.bookId === bookId && head.seq > 0;
};

/** A folder that has a book without its keys is never taken for a new one: what is in it may have a key file elsewhere. */
const lostKeys = async (dir: string, { code }: BookRefusal) =>
  code === 'book-missing' && (await holdsRemains(dir))
    ? refuse({ code: 'keys-missing' })
    : undefined;

/** A journal cut at a frame's edge after a crash looks whole; only the store can tell. */
const needsStore = ({ owed, unsure, scanned }: Examined) =>
  owed > 0 || unsure || scanned.fault !== undefined;

/** No store is worse than a slow one, but no reason to keep a whole journal shut. */
const reach = async (source: StoreSource | undefined): Promise<StorePort | undefined> =>
  source?.connect().catch(() => undefined);

/** A store that breaks off while events are owed may have them still: better shut for now than without them. */
async function refill(journal: Journal, bookId: string, port: StorePort, owed: number) {
  try {
    return await refillFromStore(journal, bookId, port);
  } catch {
    const firstBad = journal.place.position + 1;
    return owed > 0 ? refuse({ code: 'book-damaged', firstBad }) : ok(0);
  }
}
