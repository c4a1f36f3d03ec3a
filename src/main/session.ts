import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import { backupsOver } from './backup/backups.ts';
import type { RunningClock } from './calendar/running-clock.ts';
import type { LockedBook, Secret } from './casebook/casebook.ts';
import type { Folder } from './casebook/folder/folder-lock.ts';
import { makeQueue } from './casebook/queue.ts';
import { createBook } from './casebook/opening/create-book.ts';
import { openBook, type StoreSource } from './casebook/opening/open-book.ts';
import { holdTables } from './casework/collected/held-tables.ts';
import type { Work } from './casework/work.ts';
import { deskExchange } from './exchange/desk-exchange.ts';
import { exchangeNotes } from './exchange/notes.ts';
import { reader } from './intake/aside/reader.ts';
import { registersOver } from './register/registers-over.ts';

/** The book as the desk meets it. */
export type BookState =
  | { readonly state: 'new' }
  | { readonly state: 'refused'; readonly refusal: BookRefusal }
  | { readonly state: 'locked'; readonly locked: LockedBook }
  | { readonly state: 'open'; readonly locked: LockedBook; readonly work: Work }
  | { readonly state: 'ended' };

/** What an opened book is put to work with. */
export type Tools = Omit<Work, 'book' | 'clock' | 'exchange' | 'held' | 'lists' | 'backups'> & {
  readonly clock: RunningClock;
};

/** The book of one data folder until it is closed: whether it is new, locked, open or refused. It opens once. */
export interface Session {
  /** The controller as the policy in force names it: what the first run proposes. */
  readonly organisation: string;
  readonly current: () => BookState;
  readonly create: (book: Request<'book:create'>) => Promise<Result<string, BookRefusal>>;
  readonly unlock: (secret: Secret) => Promise<Result<Work, BookRefusal>>;
  readonly work: () => Result<Work, BookRefusal>;
  /** Writes what was asked for before, and refuses what is asked for now. */
  readonly close: LockedBook['close'];
}

/** Opens the folder's book as far as it goes without a key. `opened` hears each time that it goes all the way. */
export async function openSession(
  folder: Pick<Folder, 'dir'>,
  store: StoreSource,
  tools: Tools,
  opened: (work: Work) => void = () => undefined,
): Promise<Session> {
  let current = await meet(folder, store);
  const inTurn = makeQueue();
  let closing = false;

  async function unlock(secret: Secret): Promise<Result<Work, BookRefusal>> {
    if (closing || current.state === 'ended') return refuse({ code: 'book-locked' });
    if (current.state === 'open') return ok(current.work);
    if (current.state === 'refused') return refuse(current.refusal);
    if (current.state === 'new') return refuse({ code: 'book-missing' });
    const { locked } = current;
    const unlocked = await locked.unlock(secret, tools.clock.sortClock);
    if (!unlocked.ok) return unlocked;
    const book = unlocked.value;
    const settings = () => book.settings;
    const registers = registersOver(tools.registers, settings);
    const clock = tools.clock.over(settings);
    const at = () => ({ at: tools.now(), actor: settings().handler });
    const notes = exchangeNotes((name, schema) => book.note(name, schema));
    const work = {
      ...tools,
      exchange: deskExchange({ dir: folder.dir, copy: book.copy, notes, by: at }),
      book,
      clock,
      registers,
      held: holdTables(),
      lists: { waiting: new Map() },
      backups: backupsOver(book, tools.now, () => clock.zone),
    };
    current = { state: 'open', locked, work };
    opened(work);
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

  const policy = tools.registers.versions.at(-1);
  return {
    organisation: policy?.controller.name ?? '',
    current: () => current,
    unlock: (secret) => inTurn(() => unlock(secret)),
    create: (book) => inTurn(() => create(book)),
    work: () =>
      current.state === 'open' && !closing ? ok(current.work) : refuse({ code: 'book-locked' }),
    close(onDrained) {
      closing = true;
      reader.end();
      return inTurn(async () => {
        const last = current;
        if (last.state === 'open') last.work.exchange.close();
        current = { state: 'ended' };
        if (last.state === 'open' || last.state === 'locked') await last.locked.close(onDrained);
        else await onDrained?.();
      });
    },
  };
}

async function meet(folder: Pick<Folder, 'dir'>, store: StoreSource): Promise<BookState> {
  const opened = await openBook(folder, store);
  if (opened.ok) return { state: 'locked', locked: opened.value };
  if (opened.error.code === 'book-missing') return { state: 'new' };
  return { state: 'refused', refusal: opened.error };
}
