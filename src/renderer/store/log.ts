import type { LogRecord, StoreHead } from '#shared/store-wire.ts';
import type { Meta, StoreDb } from './db.ts';

const eventsPerRecord = 64;
const recordsAtATime = 256;
const empty: Meta = { head: { bookId: '', seq: 0, hash: new Uint8Array() }, packed: 0 };

const metaOf = async (db: StoreDb): Promise<Meta> => (await db.meta.get('meta')) ?? empty;

/** Where the log ends. */
export const headOf = async (db: StoreDb): Promise<StoreHead> => (await metaOf(db)).head;

/** Adds records behind the head, with the new head, in one transaction. */
export const append = (db: StoreDb, records: readonly LogRecord[], head: StoreHead) =>
  db.transaction('rw', db.log, db.meta, async () => {
    const meta = await metaOf(db);
    if (records[0]?.first !== meta.head.seq + 1) throw new RangeError('Records do not follow');
    await db.log.bulkAdd(records);
    await db.meta.put({ ...meta, head }, 'meta');
  });

/** The record that holds event `from`, and those behind it. */
export const read = (db: StoreDb, from: number, limit: number): Promise<LogRecord[]> =>
  db.transaction('r', db.log, async () => {
    const holding = await db.log.where('first').belowOrEqual(from).last();
    return db.log
      .where('first')
      .aboveOrEqual(holding?.first ?? from)
      .limit(limit)
      .toArray();
  });

/** Forgets everything: the log is not of this book, or has gone another way. */
export const clear = (db: StoreDb) =>
  db.transaction('rw', db.log, db.snap, db.meta, async () => {
    await Promise.all([db.log.clear(), db.snap.clear(), db.meta.clear()]);
  });

/** Joins small records: opening the database takes longer the more records it has. */
export async function compact(db: StoreDb): Promise<void> {
  while (await compactSome(db));
}

/** One short transaction at a time, so that an append never waits long. Says whether there may be more to do. */
const compactSome = (db: StoreDb): Promise<boolean> =>
  db.transaction('rw', db.log, db.meta, async () => {
    const meta = await metaOf(db);
    const loose = await db.log.where('first').above(meta.packed).limit(recordsAtATime).toArray();
    const runs = fullRuns(loose);
    for (const run of runs.filter(({ length }) => length > 1)) {
      await db.log.bulkDelete(run.map(({ first }) => first));
      await db.log.add(joined(run));
    }
    const last = runs.at(-1)?.at(-1);
    if (last) await db.meta.put({ ...meta, packed: last.first + last.count - 1 }, 'meta');
    return last !== undefined && loose.length === recordsAtATime;
  });

/** Runs of neighbours that make up a full record each; what is left over waits. */
function fullRuns(records: readonly LogRecord[]): LogRecord[][] {
  const runs: LogRecord[][] = [];
  let run: LogRecord[] = [];
  for (const record of records) {
    run.push(record);
    if (run.reduce((sum, { count }) => sum + count, 0) < eventsPerRecord) continue;
    runs.push(run);
    run = [];
  }
  return runs;
}

function joined(run: readonly LogRecord[]): LogRecord {
  const bytes = new Uint8Array(run.reduce((sum, record) => sum + record.bytes.length, 0));
  let at = 0;
  for (const record of run) {
    bytes.set(record.bytes, at);
    at += record.bytes.length;
  }
  const count = run.reduce((sum, record) => sum + record.count, 0);
  return { first: run[0]?.first ?? 0, count, bytes };
}
