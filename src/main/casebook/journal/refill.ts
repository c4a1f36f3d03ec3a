import { follow, type ChainHead, type Link } from '#domain/audit/chain.ts';
import { ok, type Result } from '#domain/result.ts';
import { sha256 } from '#main/vault/sha256.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { StorePort } from '../store/store-port.ts';
import { decodeLinks } from './event-codec.ts';
import type { Journal } from './journal.ts';

const recordsAtATime = 64;

/** Takes over from the store every event that follows the journal's last one. Stops at the first that does not. */
export async function refillFromStore(
  journal: Journal,
  bookId: string,
  port: StorePort,
): Promise<Result<number, BookRefusal>> {
  const store = await port.head({});
  const before = journal.place.head.seq;
  if (store.bookId !== bookId) return ok(0);
  while (journal.place.head.seq < store.seq) {
    const from = journal.place.head.seq + 1;
    const records = await port.read({ from, limit: recordsAtATime });
    const links = following(journal.place.head, records);
    if (links.length === 0) break;
    const written = await journal.append(links);
    if (!written.ok) return written;
  }
  return ok(journal.place.head.seq - before);
}

function following(from: ChainHead, records: readonly { readonly bytes: Uint8Array }[]): Link[] {
  const links: Link[] = [];
  let head = from;
  for (const { bytes } of records) {
    for (const { link, text } of decodeLinks(Buffer.from(bytes)) ?? []) {
      if (link.header.seq <= head.seq) continue;
      const next = follow(head, link, sha256, text);
      if (!next) return links;
      links.push(link);
      head = next;
    }
  }
  return links;
}
