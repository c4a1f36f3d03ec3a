import { ok, refuse, type Result } from '#domain/result.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { caseIdsOf } from '../events/case-ids.ts';
import type { KeptBlob } from '../files/kept-blob.ts';
import type { DueClock } from '../cases/due-clock.ts';
import { Fold } from './fold-journal.ts';
import { EventIndex } from '../journal/event-index.ts';
import type { Journal } from '../journal/journal.ts';
import { endsWith, firstPlace } from '../journal/place.ts';
import { damagedAt } from './damaged-at.ts';
import { scanFolder, type Visit } from '../journal/scan.ts';
import { keeperOf } from '../keeper.ts';
import { EndProof } from './end-proof.ts';
import { readHeadFile } from '../journal/head-file.ts';
import { refuseKeys } from '../team/refuse-keys.ts';
import { firstUnsigned } from '../verify/signatures.ts';
import type { Life } from './life.ts';
import { metInFold } from './met-in-fold.ts';
import type { Parts } from './parts.ts';
import { Projection } from '../projection/projection.ts';
import { makeQueue } from '../queue.ts';
import { readerOn } from '../events/reader-on.ts';
import { Roster } from '../team/roster.ts';
import { keepConfined } from '../officers/keep-confined.ts';
import { keepGiven } from '../officers/keep-given.ts';
import { keepTeam } from '../officers/keep-team.ts';
import { destroy } from '../acts/shred.ts';
import { tellOfRescue } from '../acts/tell-of-rescue.ts';
import type { Chunks } from '../snapshot/prefetch.ts';
import type { Shelf } from '../snapshot/shelf.ts';
import { openSnapshot, sealSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { followerOn } from '../store/store-follower.ts';
import type { StorePort } from '../store/store-port.ts';
import { writerOn } from '../events/writer.ts';

/** A book that is open but for its keys. */
export interface Ground {
  readonly dir: string;
  readonly bookId: string;
  readonly journal: Journal;
}

/** What came with the store, or stands in for it. */
export interface Attached {
  readonly port: StorePort | undefined;
  readonly shelf: Shelf;
  readonly chunks: () => Promise<Chunks>;
  /** The first chunks are from another shelf. */
  readonly borrowed: boolean;
  /** So many events the store had that the journal had lost. */
  readonly refilled: number;
}

/** An unlocked book, and whether it ends where somebody signed that it does. */
export interface Loaded {
  readonly parts: Parts;
  readonly isEndProven: boolean;
}

/** Makes the parts of an unlocked book: from the snapshot and the tail behind it, or from all events. */
export async function loadParts(
  { dir, bookId, journal }: Ground,
  { port, shelf, chunks, borrowed }: Attached,
  keys: KeyRing,
  clock: DueClock,
  life: Life,
): Promise<Result<Loaded, BookRefusal>> {
  const snapshot = believable(openSnapshot(keys.snapshot, bookId, await chunks()), journal);
  const index = new EventIndex(snapshot?.place.position, snapshot?.index);
  const projection = new Projection(clock, snapshot?.projection);
  const roster = new Roster(textOf(keys.trust), snapshot?.roster);
  const reader = readerOn(journal, index, keys, roster, keys.desk);
  const from = snapshot?.place ?? firstPlace;
  const shredded = new Map(snapshot?.shredded);
  const end = new EndProof(await readHeadFile(dir), bookId, from);
  const sources = { bookId, index, projection, keys, roster, reader, shredded };
  const fold = new Fold(sources, from, end.position);
  const refusal = await foldTail(dir, bookId, from, fold, end);
  if (refusal) return refuse(refusal);
  const refused = refuseKeys(keys, roster);
  if (refused) return refuse(refused);
  const judged = end.judge(roster);
  if (judged.is === 'other') return refuse(damagedAt(judged));
  const unsigned = judged.is === 'unproven' ? await firstUnsigned(dir, bookId) : undefined;
  if (unsigned) return refuse(damagedAt(unsigned));

  const save = async () => {
    const { place } = journal;
    const event = index.spanOf(place.position).at;
    const taken = {
      place,
      event,
      projection: projection.save(),
      roster: roster.save(),
      shredded: [...shredded].filter(([caseId]) => keys.keeps(caseId)),
      index: () => index.save(),
    };
    await shelf.write(sealSnapshot(keys.snapshot, bookId, taken));
    await port?.compact({});
  };
  const asItShouldBe = !borrowed && snapshot?.projection.dueVersion === clock.version;
  const position = asItShouldBe ? snapshot.place.position : 0;
  const keeper = keeperOf(dir, bookId, journal, index, keys, { position, save });
  const follower = port && followerOn(dir, port, bookId, journal, index);
  const write = writerOn({ bookId, journal, index, keys, roster, keeper, life });
  const ids = caseIdsOf(keys, (caseId) => index.has(caseId));
  const inTurn = makeQueue();
  const parts = {
    dir,
    bookId,
    keys,
    roster,
    shredded,
    journal,
    index,
    projection,
    reader,
    write,
    ids,
    inTurn,
    keeper,
    follower,
    kept: new Map<string, KeptBlob>(),
    life,
  };
  journal.hear((loss) => void inTurn(() => tellOfRescue(parts, loss)));
  // What is held of these an earlier run had no time to destroy. What another desk decided waits for the next exchange.
  const unfinished = [...shredded].flatMap(([caseId, { header }]) =>
    keys.keeps(caseId) && (header.desk ?? keys.desk) === keys.desk ? caseId : [],
  );
  // A disk that still does not take it keeps nobody out of the book: it is tried at the next opening as well.
  if (unfinished.length > 0) await destroy(parts, unfinished);
  // A removal or an epoch that an earlier run had no time to follow.
  await keepTeam(parts);
  keepGiven(parts);
  await keepConfined(parts);
  // A tail that an earlier run had no time to save is saved when the desk is idle.
  keeper.written();
  return ok({ parts, isEndProven: judged.is === 'proven' });
}

/** A snapshot counts only when the journal still has the event it was taken at. */
function believable(snapshot: Snapshot | undefined, journal: Journal): Snapshot | undefined {
  if (!snapshot) return undefined;
  const { event, place } = snapshot;
  const found = journal.read({ at: event, length: place.end - event });
  return endsWith(place, found) ? snapshot : undefined;
}

async function foldTail(
  dir: string,
  bookId: string,
  from: Snapshot['place'],
  fold: Fold,
  end: EndProof,
): Promise<BookRefusal | undefined> {
  try {
    const take: Visit = (link, span) => {
      end.take(link);
      fold.take(link, span);
    };
    const { fault } = await scanFolder(dir, bookId, take, from);
    if (fault) return damagedAt(fault);
    fold.settle();
    return undefined;
  } catch (error) {
    return metInFold(error);
  }
}
