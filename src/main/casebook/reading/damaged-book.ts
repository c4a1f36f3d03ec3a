import { ok, refuse, type Result } from '#domain/result.ts';
import { openKeys } from '#main/vault/open-keys.ts';
import type { AnyReadKeys } from '#main/vault/key-file.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { Casebook, DueClock, LockedBook, Secret } from '../casebook.ts';
import type { Merged } from '../healing/merge.ts';
import { casebookOver } from '../opening/casebook-over.ts';
import type { Life } from '../opening/life.ts';
import { makeQueue } from '../queue.ts';
import { legibleParts } from './legible-parts.ts';

/** A book of which no copy has all, waiting for a key: it opens to be read, and nothing of it is changed. */
export function damagedBook(dir: string, read: AnyReadKeys, salvaged: Merged): LockedBook {
  const life: Life = { state: 'closed' };
  const inTurn = makeQueue();
  let book: Casebook | undefined;
  let forget: () => void = () => undefined;

  async function unlock(secret: Secret, clock: DueClock): Promise<Result<Casebook, BookRefusal>> {
    if (life.state === 'ended') return refuse({ code: 'book-locked' });
    if (book) return ok(book);
    const keys = await openKeys(dir, read, secret);
    if (!keys.ok) return keys;
    forget = () => keys.value.forget();
    const parts = legibleParts({ dir, bookId: read.bookId, salvaged }, keys.value, clock, life);
    if (!parts.ok) return parts;
    life.state = 'open';
    book = casebookOver(parts.value);
    return ok(book);
  }

  return {
    seq: salvaged.place.position,
    unlock: (secret, clock) => inTurn(() => unlock(secret, clock)),
    close: (onDrained = () => undefined) =>
      inTurn(async () => {
        life.state = 'ended';
        await onDrained();
        forget();
      }),
  };
}
