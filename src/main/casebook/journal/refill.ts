import type { Link } from '#domain/audit/chain.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { LogRecord } from '#shared/store-wire.ts';
import type { StorePort } from '../store/store-port.ts';
import { decodeLinks } from './event-codec.ts';
import type { Journal } from './journal.ts';
import { Walk } from './walk.ts';

const recordsAtATime = 64;

/** Takes over from the store every batch that follows the journal's last one. Stops at the first that does not. */
export async function refillFromStore(
  journal: Journal,
  bookId: string,
  port: StorePort,
): Promise<Result<number, BookRefusal>> {
  const store = await port.head({});
  const before = journal.place.position;
  if (store.bookId !== bookId) return ok(0);
  const follower = followerOf(bookId, journal);
  for (let from = before + 1; from <= store.seq;) {
    const records = await port.read({ from, limit: recordsAtATime });
    const { whole, read, broken } = follower(records, from);
    const written = await journal.append(whole);
    if (!written.ok) return written;
    if (broken || read === 0) break;
    from += read;
  }
  return ok(journal.place.position - before);
}

/** Follows records from where a journal ends; what is of a batch that has not ended waits for its rest. */
function followerOf(bookId: string, { place }: Journal) {
  const walk = new Walk(bookId, place);
  let waiting: Link[] = [];
  return (records: readonly LogRecord[], from: number) => {
    let whole: Link[] = [];
    let read = 0;
    for (const { first, bytes } of records) {
      const events = decodeLinks(Buffer.from(bytes)) ?? [];
      for (const event of events.slice(Math.max(0, from + read - first))) {
        if (!walk.take(event)) return { whole, read, broken: true };
        read += 1;
        waiting.push(event.link);
        if (!walk.place(0)) continue;
        whole = whole.concat(waiting);
        waiting = [];
      }
    }
    return { whole, read, broken: false };
  };
}
