import { ok, refuse, type Result } from '#domain/result.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import type { AnyReadKeys } from '#main/vault/key-file/key-file.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { WayIn } from '#main/vault/opening/remembered.ts';
import type { Casebook, LockedBook } from '../casebook.ts';
import type { DueClock } from '../cases/due-clock.ts';
import type { Healing, mendFromCopies } from '../healing/mend-from-copies.ts';
import { casebookOver } from '../opening/casebook-over.ts';
import type { Life } from '../opening/life.ts';
import { makeQueue } from '../queue.ts';
import { legibleParts } from './legible-parts.ts';

/** What may become of a book that is damaged. */
export interface Outlook {
  /** How many events are known to be missing at its end. */
  readonly missing: number;
  readonly seq: number;
  /** Asks every copy that is at hand, its backups among them. */
  readonly mend: (keys: KeyRing) => ReturnType<typeof mendFromCopies>;
  /** Opens what was mended to be written. */
  readonly open: (healed: Healing) => Promise<Result<LockedBook, BookRefusal>>;
  /** Opens it without what is missing, where that is its end alone. */
  readonly leave?: () => Promise<Result<LockedBook, BookRefusal>>;
}

/**
 * A book of which no copy has all as far as that is known without a key. With one its backups are asked as well: it is
 * mended, or it opens to be read, and nothing of it is changed. Where its end alone is damaged, whoever holds the printed key
 * may leave that behind: told once what is lost, and asked again.
 */
export function damagedBook(dir: string, read: AnyReadKeys, outlook: Outlook): LockedBook {
  const life: Life = { state: 'closed' };
  const inTurn = makeQueue();
  let book: Casebook | undefined;
  let forget: () => void = () => undefined;
  let isTold = false;
  /** The book as it can be written after all. */
  let writable: LockedBook | undefined;

  async function unlock(secret: WayIn, clock: DueClock): Promise<Result<Casebook, BookRefusal>> {
    if (life.state === 'ended') return refuse({ code: 'book-locked' });
    if (book) return ok(book);
    if (writable) return writable.unlock(secret, clock);
    const keys = await openKeys(dir, read, secret);
    if (!keys.ok) return keys;
    forget = () => keys.value.forget();
    const { salvaged, healed } = await outlook.mend(keys.value);
    if (healed) return goOn(await outlook.open(healed), secret, clock);
    if (outlook.leave && 'recoveryKey' in secret) {
      if (isTold) return goOn(await outlook.leave(), secret, clock);
      isTold = true;
      forget();
      return refuse({ code: 'end-unproven', missing: outlook.missing });
    }
    const ground = { dir, bookId: read.bookId, salvaged };
    const parts = legibleParts(ground, keys.value, clock, life);
    if (!parts.ok) return parts;
    life.state = 'open';
    book = casebookOver(parts.value);
    return ok(book);
  }

  async function goOn(opened: Result<LockedBook, BookRefusal>, secret: WayIn, clock: DueClock) {
    forget();
    if (!opened.ok) return opened;
    writable = opened.value;
    return writable.unlock(secret, clock);
  }

  return {
    get seq() {
      return writable?.seq ?? outlook.seq;
    },
    unlock: (secret, clock) => inTurn(() => unlock(secret, clock)),
    close: (onDrained = () => undefined) =>
      inTurn(async () => {
        life.state = 'ended';
        await (writable ? writable.close(onDrained) : onDrained());
        forget();
      }),
  };
}
