import type { StoreAnswer, StoreOp, StoreOps, StoreRequest } from '#shared/store-wire.ts';
import type { StoreDb } from './db.ts';
import { append, clear, compact, headOf, read } from './log.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

type Served = Promise<StoreOps[StoreOp]['response']>;

/** Answers one question of main's. Errors travel as their name: their text may hold what was stored. */
export async function serve(db: StoreDb, request: StoreRequest): Promise<StoreAnswer> {
  const { id } = request;
  try {
    return { id, value: await carryOut(db, request) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.name : 'Error' };
  }
}

function carryOut(db: StoreDb, request: StoreRequest): Served {
  switch (request.op) {
    case 'head':
      return headOf(db);
    case 'append':
      return done(append(db, request.records, request.head));
    case 'read':
      return read(db, request.from, request.limit);
    case 'clear':
      return done(clear(db));
    case 'compact':
      return done(compact(db));
    case 'readSnapshot':
      return readSnapshot(db);
    case 'writeSnapshot':
      return done(writeSnapshot(db, request.chunks));
    case 'persist':
      return navigator.storage.persist();
    default:
      return request satisfies never;
  }
}

const done = (work: Promise<unknown>): Promise<null> => work.then(() => null);
