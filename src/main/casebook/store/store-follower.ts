import { sameBytes } from '#domain/audit/chain.ts';
import type { LogRecord, StoreHead } from '#shared/store-wire.ts';
import type { EventIndex } from '../journal/event-index.ts';
import type { Journal } from '../journal/journal.ts';
import { keepAside } from './keep-aside.ts';
import type { StorePort } from './store-port.ts';

const eventsPerRecord = 64;
const recordsAtATime = 16;

/** Keeps the store a full second copy of the journal, behind it and in its own time. */
export interface Follower {
  /** There may be something new. */
  poke(): void;
  /** Resolves when the store has all there is, or has failed. */
  settled(): Promise<void>;
  stop(): void;
}

export function followerOn(
  dir: string,
  port: StorePort,
  bookId: string,
  journal: Journal,
  index: EventIndex,
): Follower {
  let running: Promise<void> | undefined;
  const stop = new AbortController();
  /** Where the store ends; asked anew after a failure, because what failed may have been written all the same. */
  let stored: number | undefined;

  async function follow(): Promise<void> {
    stored ??= await agreeOnHead(dir, port, bookId, journal, index);
    while (!stop.signal.aborted && stored < index.position) {
      const records = recordsFrom(stored + 1, journal, index);
      const last = records.at(-1);
      if (!last) return;
      const seq = last.first + last.count - 1;
      await port.append({ records, head: { bookId, seq, hash: hashAt(seq, journal, index) } });
      stored = seq;
    }
  }

  const run = async () => {
    try {
      await follow();
    } catch {
      // The journal has everything: the store is tried again with the next event, or at the next start.
      stored = undefined;
    }
    running = undefined;
  };

  const poke = () => {
    if (!stop.signal.aborted) running ??= run();
  };
  return {
    poke,
    settled: async () => {
      poke();
      await running;
    },
    stop: () => stop.abort(),
  };
}

/**
 * Where the store ends if it is a copy of this book. One that is not is emptied, for the journal is the truth; what it has
 * may be nowhere else, and is kept aside before.
 */
async function agreeOnHead(
  dir: string,
  port: StorePort,
  bookId: string,
  journal: Journal,
  index: EventIndex,
): Promise<number> {
  const head = await port.head({});
  if (agrees(head, bookId, journal, index)) return head.seq;
  await keepAside(dir, head.bookId, port);
  await port.clear({});
  return 0;
}

function agrees(head: StoreHead, bookId: string, journal: Journal, index: EventIndex): boolean {
  if (head.seq === 0) return head.bookId === '';
  if (head.bookId !== bookId || head.seq > index.position) return false;
  return sameBytes(head.hash, hashAt(head.seq, journal, index));
}

function recordsFrom(from: number, journal: Journal, index: EventIndex): LogRecord[] {
  const records: LogRecord[] = [];
  for (let first = from; first <= index.position && records.length < recordsAtATime;) {
    const count = Math.min(eventsPerRecord, index.position - first + 1);
    const events = Array.from({ length: count }, (_, at) => eventBytes(first + at, journal, index));
    // A copy of its own: a view would be stored with all of the buffer it looks into.
    records.push({ first, count, bytes: new Uint8Array(Buffer.concat(events)) });
    first += count;
  }
  return records;
}

const eventBytes = (seq: number, journal: Journal, index: EventIndex) =>
  journal.readBytes(index.spanOf(seq));

function hashAt(seq: number, journal: Journal, index: EventIndex): Uint8Array {
  const found = journal.read(index.spanOf(seq));
  return new Uint8Array(found?.hash ?? []);
}
