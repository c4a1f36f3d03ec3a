import type { Language } from '#domain/language.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { bookDay } from '#domain/team/book-day.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { OfficerRefusal } from '#shared/refusals/officer-refusal.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { restoreAside, type Aside, type Wanted } from '../backup/restore-aside.ts';
import type { LockedBook } from '../casebook/casebook.ts';
import type { Secret } from '../vault/opening/root-key.ts';
import { refuseByDisk } from '../casebook/folder/disk-refusal.ts';
import type { Folder } from '../casebook/folder/folder-lock.ts';
import { moveIn } from '../casebook/moving/move-in.ts';
import {
  accept as acceptInvitation,
  type Accepted,
  type Accepting,
} from '../casebook/officers/accept.ts';
import { makeQueue } from '../casebook/queue.ts';
import { createBook } from '../casebook/opening/create-book.ts';
import type { StoreSource } from '../casebook/opening/open-book.ts';
import { beginWork, endWork, type Tools } from '../casework/begin-work.ts';
import type { Work } from '../casework/work.ts';
import { noKeyStore, type KeyStore } from '../computer/key-store.ts';
import { recall } from '../computer/trusted-computer.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { endReaders } from '../intake/aside/read-aside.ts';
import { practiceNames, practicePassphrase } from '../practice/practice-book.ts';
import { forgetRemembered } from '../vault/opening/remembered.ts';
import { isShut, meet, type BookState } from './book-state.ts';
import { mixedUp, readingOver, type ReadingOver } from './shut-for.ts';

/** The book of one data folder until it is closed: whether it is new, locked, open or refused. It opens once. */
export interface Session {
  readonly current: () => BookState;
  readonly create: (book: Request<'book:create'>) => Promise<Result<string, BookRefusal>>;
  /** Opens the practice book, made first in a language where there is none yet. */
  readonly practise: (language: Language) => Promise<Result<Work, BookRefusal>>;
  /** By the clock of the session, `YYYY-MM-DD` where the book is kept. */
  readonly today: () => string;
  /** Takes an invitation where there is no book yet; the book is open then. */
  readonly accept: (
    accepting: Omit<Accepting, 'at'>,
  ) => Promise<Result<Accepted, OfficerRefusal | BookRefusal>>;
  /** Brings a backup back beside the book, if there is one, and opens it there: nothing has changed yet. */
  readonly bringBack: (
    wanted: Wanted,
    pacing?: Pacing,
  ) => Promise<Result<Aside, BackupRefusal | BookRefusal>>;
  /** Puts what was brought back in the book's place, and opens it; the old folder's contents are kept aside. */
  readonly restore: () => Promise<Result<Work, BackupRefusal | BookRefusal>>;
  /** By a secret, or by what this computer was told to remember. */
  readonly unlock: (by: Secret | 'computer') => Promise<Result<Work, BookRefusal>>;
  readonly work: () => Result<Work, BookRefusal>;
  /** Writes what was asked for before, and refuses what is asked for now. */
  readonly close: LockedBook['close'];
}

/** What a session leans on besides; without it no computer is trusted, and nobody hears. */
interface Around {
  readonly keyStore?: KeyStore;
  /** The folder is the practice book's: no other is opened in it, and it is opened nowhere else. */
  readonly practice?: boolean;
  /** Hears each time that the book is opened all the way. */
  readonly opened?: (work: Work) => void;
  /** Hears that the last day of whoever only reads has passed, each time that they would go on. */
  readonly over?: (why: ReadingOver) => void;
}

/** Opens the folder's book as far as it goes without a key. */
export async function openSession(
  folder: Pick<Folder, 'dir'>,
  store: StoreSource,
  tools: Tools,
  {
    keyStore = noKeyStore,
    practice = false,
    opened = () => undefined,
    over: onOver = () => undefined,
  }: Around = {},
): Promise<Session> {
  let current = await meet(folder, store);
  const inTurn = makeQueue();
  let closing = false;
  /** What opened the backup that lies ready. */
  let broughtBy: Secret | undefined;

  async function unlock(by: Secret | 'computer'): Promise<Result<Work, BookRefusal>> {
    if (closing || current.state === 'ended') return refuse({ code: 'book-locked' });
    if (current.state === 'open') return ok(current.work);
    if (current.state === 'refused') return refuse(current.refusal);
    if (current.state === 'new') return refuse({ code: 'book-missing' });
    const { locked } = current;
    const way = by === 'computer' ? await recall(folder.dir, keyStore, tools.now()) : ok(by);
    if (!way.ok) return way;
    const unlocked = await locked.unlock(way.value, tools.clock.sortClock);
    if (!unlocked.ok) return unlocked;
    const book = unlocked.value;
    const shut = mixedUp(book, practice) ?? readingOver(book, tools.now());
    if (shut) {
      await locked.close();
      current = await meet(folder, store);
      return refuse(shut);
    }
    const work = beginWork(book, tools, { dir: folder.dir, keyStore, isOpen: () => !closing });
    current = { state: 'open', locked, work };
    opened(work);
    // A key ring may ask the person first: nobody waits for it, and without it the passphrase is typed the next time.
    if (by !== 'computer') work.computer.renew().catch(() => undefined);
    return ok(work);
  }

  async function create(book: Request<'book:create'>): Promise<Result<string, BookRefusal>> {
    if (current.state !== 'new') return refuse({ code: 'book-exists' });
    const created = await createBook(folder, { ...book, at: tools.now() });
    if (!created.ok) return created;
    current = await meet(folder, store);
    const unlocked = await unlock({ passphrase: book.passphrase });
    return unlocked.ok ? ok(created.value.recoveryKey) : unlocked;
  }

  async function practise(language: Language): Promise<Result<Work, BookRefusal>> {
    if (!practice) return refuse({ code: 'practice-mixed-up' });
    const passphrase = practicePassphrase;
    if (current.state === 'new') {
      const book = { ...practiceNames[language], language, passphrase, practice } as const;
      const created = await createBook(folder, { ...book, at: tools.now() });
      if (!created.ok) return created;
      current = await meet(folder, store);
    }
    return unlock({ passphrase });
  }

  async function accept(
    accepting: Omit<Accepting, 'at'>,
  ): Promise<Result<Accepted, OfficerRefusal | BookRefusal>> {
    if (current.state !== 'new') return refuse({ code: 'book-exists' });
    const accepted = await acceptInvitation(folder, { ...accepting, at: tools.now() });
    if (!accepted.ok) return accepted;
    current = await meet(folder, store);
    const unlocked = await unlock({ passphrase: accepting.passphrase });
    return unlocked.ok ? accepted : unlocked;
  }

  async function bringBack(
    wanted: Wanted,
    pacing: Pacing = {},
  ): Promise<Result<Aside, BackupRefusal | BookRefusal>> {
    if (closing || !isShut(current)) return refuse({ code: 'book-exists' });
    broughtBy = undefined;
    const brought = await restoreAside(folder.dir, wanted, tools.clock.sortClock, pacing);
    if (brought.ok) broughtBy = wanted.secret;
    return brought;
  }

  async function restore(): Promise<Result<Work, BackupRefusal | BookRefusal>> {
    const secret = broughtBy;
    if (closing || !isShut(current)) return refuse({ code: 'book-exists' });
    if (!secret) return refuse({ code: 'backup-none' });
    broughtBy = undefined;
    if (current.state === 'locked') await current.locked.close();
    // What opens the book that is set aside is not to lie beside it.
    await forgetRemembered(folder.dir);
    const moved = await moveIn(folder.dir, 'restoring', tools.now()).then(ok, refuseByDisk);
    current = await meet(folder, store);
    return moved.ok ? unlock(secret) : moved;
  }

  return {
    today: () => bookDay(tools.now()),
    current: () => current,
    unlock: (by) => inTurn(() => unlock(by)),
    create: (book) => inTurn(() => create(book)),
    practise: (language) => inTurn(() => practise(language)),
    accept: (accepting) => inTurn(() => accept(accepting)),
    bringBack: (wanted, pacing) => inTurn(() => bringBack(wanted, pacing)),
    restore: () => inTurn(restore),
    work: () => {
      if (current.state !== 'open' || closing) return refuse({ code: 'book-locked' });
      const over = readingOver(current.work.book, tools.now());
      if (!over) return ok(current.work);
      onOver(over);
      return refuse(over);
    },
    close(onDrained) {
      closing = true;
      endReaders();
      return inTurn(async () => {
        const last = current;
        if (last.state === 'open') endWork(last.work);
        current = { state: 'ended' };
        if (last.state === 'open' || last.state === 'locked') await last.locked.close(onDrained);
        else await onDrained?.();
      });
    },
  };
}
