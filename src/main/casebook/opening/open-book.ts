import { refuse, ok, type Result } from '#domain/result.ts';
import { mendKeyFiles, readKeyFile, type AnyReadKeys } from '#main/vault/key-file/key-file.ts';
import { envelopes } from '#main/vault/officers/envelope.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { LockedBook } from '../casebook.ts';
import { holdsRemains } from '../folder/remains.ts';
import type { Folder } from '../folder/folder-lock.ts';
import { settleMoves } from '../moving/move-in.ts';
import { isUnfinished } from '../moving/unfinished.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { examineJournal, type Examined } from '../journal/examine.ts';
import type { Journal } from '../journal/journal.ts';
import {
  healedBy,
  mendFromCopies,
  type Healing,
  type OtherCopies,
} from '../healing/mend-from-copies.ts';
import { damagedBook } from '../reading/damaged-book.ts';
import { mendJournal } from '../journal/mend.ts';
import { refillFromStore } from '../journal/refill.ts';
import { lockedBook } from './locked-book.ts';
import type { StorePort } from '../store/store-port.ts';
import { sweepBlobs } from '../files/sweep.ts';

/** How to reach the store page: at every opening (the app), or only when the journal needs it (the CLI). */
export interface StoreSource {
  readonly connect: () => Promise<StorePort>;
  readonly when: 'always' | 'needed';
  /** What other copies of the book have, for a journal that is damaged. */
  readonly others?: OtherCopies;
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
  if (await isUnfinished(dir)) return refuse({ code: 'restore-unfinished' });
  const keys = await readKeyFile(dir);
  if (!keys.ok) return (await lostKeys(dir, keys.error)) ?? keys;
  await mendKeyFiles(dir);
  const { bookId } = keys.value;
  const first = await examineJournal(dir, bookId);
  if (!first.ok) return first;
  const { owed, scanned, file } = first.value;
  const port = needsStore(first.value) ? await reach(source) : undefined;
  const found: Found = { dir, keys: keys.value, port, source };
  // What is damaged and known to have been kept is never cut off as what a crash left is.
  const owes = owed > 0 && (!port || scanned.fault || source?.others);
  if (!scanned.fault?.middle && !owes) return toWrite(found, first.value);
  await file?.close();
  return toMend(found, owed, port !== undefined && !scanned.fault?.middle);
}

/**
 * Opens what copies have to mend, or else to be read: what no copy has stays a gap. Its backups are asked when it is unlocked.
 *
 * @param isAtEnd whether what is damaged stands at the end, so that the rest can be gone on with
 */
async function toMend(
  found: Found,
  missing: number,
  isAtEnd: boolean,
): Promise<Result<LockedBook, BookRefusal>> {
  const { dir, keys, port } = found;
  const damaged = { dir, bookId: keys.bookId, port, others: found.source?.others };
  const { salvaged, healed } = await mendFromCopies(damaged);
  if (healed) return againToWrite(found, { healed });
  if (salvaged.batches.length === 0) {
    return isAtEnd ? againToWrite(found, { leaves: true }) : refuse({ code: 'journal-gone' });
  }
  return ok(
    damagedBook(dir, keys, {
      missing,
      mend: (ring) => mendFromCopies({ ...damaged, keys: ring }),
      open: (healing) => againToWrite(found, { healed: healing }),
      ...(isAtEnd && { leave: () => againToWrite(found, { leaves: true }) }),
      seq: salvaged.place.position,
    }),
  );
}

/** A book's folder, with what there is to mend it from. */
interface Found {
  readonly dir: string;
  readonly keys: AnyReadKeys;
  readonly port: StorePort | undefined;
  readonly source: StoreSource | undefined;
}

/** How it came that a book can be written. */
interface Way {
  readonly healed?: Healing;
  /** What is missing at its end is left behind. */
  readonly leaves?: boolean;
}

async function againToWrite(found: Found, way: Way) {
  const examined = await examineJournal(found.dir, found.keys.bookId);
  return examined.ok ? toWrite(found, examined.value, way) : examined;
}

/** Opens what was found to be written: what a crash left at its end is cut off, and the store gives what follows. */
async function toWrite(
  found: Found,
  examined: Examined,
  { healed, leaves = false }: Way = {},
): Promise<Result<LockedBook, BookRefusal>> {
  const { dir, keys, port, source } = found;
  const { bookId } = keys;
  if (!examined.file && !(await holdsBook(port, bookId))) return refuse({ code: 'journal-gone' });
  const journal = await mendJournal(dir, bookId, examined);
  const refilled = port ? await refill(journal, bookId, port, examined.owed) : ok(0);
  if (!refilled.ok) {
    await journal.close();
    return refilled;
  }
  const once = examined.scanned.position + examined.owed;
  const lost = Math.max(0, once - journal.place.position);
  if (lost > 0 && !leaves) {
    await journal.close();
    return toMend(found, lost, true);
  }
  await sweepBlobs(dir, bookId);
  const store = port || source?.when !== 'always' ? Promise.resolve(port) : reach(source);
  // What the store had and the journal had lost is told of as any healing is.
  const told = healedBy(healed, refilled.value);
  return ok(lockedBook({ dir, bookId, journal }, keys, store, { lost, healed: told }));
}

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
