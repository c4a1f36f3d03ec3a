import { ok, refuse, type Result } from '#domain/result.ts';
import { openKeys } from '#main/vault/open-keys.ts';
import type { AnyReadKeys } from '#main/vault/key-file.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { WayIn } from '#main/vault/remembered.ts';
import type { Casebook, DueClock, LockedBook } from '../casebook.ts';
import type { Merged } from '../healing/merge.ts';
import { casebookOver } from '../opening/casebook-over.ts';
import type { Life } from '../opening/life.ts';
import { makeQueue } from '../queue.ts';
import { legibleParts } from './legible-parts.ts';

/** How a book whose end is damaged may be written again, without so many events. */
export interface GoingOn {
  readonly missing: number;
  readonly open: () => Promise<Result<LockedBook, BookRefusal>>;
}

/**
 * A book of which no copy has all, waiting for a key: it opens to be read, and nothing of it is changed. Where its end alone
 * is damaged, whoever holds the printed key may leave that behind: told once what is lost, and asked again.
 */
export function damagedBook(
  dir: string,
  read: AnyReadKeys,
  salvaged: Merged,
  goOn?: GoingOn,
): LockedBook {
  const life: Life = { state: 'closed' };
  const inTurn = makeQueue();
  let book: Casebook | undefined;
  let forget: () => void = () => undefined;
  let isTold = false;
  let without: LockedBook | undefined;

  async function unlock(secret: WayIn, clock: DueClock): Promise<Result<Casebook, BookRefusal>> {
    if (life.state === 'ended') return refuse({ code: 'book-locked' });
    if (book) return ok(book);
    if (without) return without.unlock(secret, clock);
    const keys = await openKeys(dir, read, secret);
    if (!keys.ok) return keys;
    if (goOn && 'recoveryKey' in secret) {
      keys.value.forget();
      return leave(goOn, secret, clock);
    }
    forget = () => keys.value.forget();
    const parts = legibleParts({ dir, bookId: read.bookId, salvaged }, keys.value, clock, life);
    if (!parts.ok) return parts;
    life.state = 'open';
    book = casebookOver(parts.value);
    return ok(book);
  }

  async function leave(goOn: GoingOn, secret: WayIn, clock: DueClock) {
    if (!isTold) {
      isTold = true;
      return refuse({ code: 'end-unproven', missing: goOn.missing } as const);
    }
    const opened = await goOn.open();
    if (!opened.ok) return opened;
    without = opened.value;
    return without.unlock(secret, clock);
  }

  return {
    get seq() {
      return without?.seq ?? salvaged.place.position;
    },
    unlock: (secret, clock) => inTurn(() => unlock(secret, clock)),
    close: (onDrained = () => undefined) =>
      inTurn(async () => {
        life.state = 'ended';
        await (without ? without.close(onDrained) : onDrained());
        forget();
      }),
  };
}
