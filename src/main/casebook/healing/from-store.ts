import type { StorePort } from '../store/store-port.ts';
import { decodeLinks, type Decoded } from '../journal/event-codec.ts';
import { batchesOf, type Batch } from './batches.ts';

const recordsAtATime = 64;

/** What the store has of a book; nothing where it has another's, or breaks off before it has given any. */
export async function batchesInStore(port: StorePort, bookId: string): Promise<Batch[]> {
  const events: Decoded[] = [];
  try {
    const head = await port.head({});
    for (let from = 1; head.bookId === bookId && from <= head.seq;) {
      const records = await port.read({ from, limit: recordsAtATime });
      const last = records.at(-1);
      if (!last || last.first + last.count <= from) break;
      // A record that does not read is passed over: those behind it may be what is wanted.
      for (const { bytes } of records) events.push(...(decodeLinks(Buffer.from(bytes)) ?? []));
      from = last.first + last.count;
    }
  } catch {
    // What it gave until then counts as well as any other.
  }
  return batchesOf(events);
}
