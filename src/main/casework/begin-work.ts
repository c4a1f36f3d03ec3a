import { backupsOver } from '../backup/backups.ts';
import type { RunningClock } from '../calendar/running-clock.ts';
import type { Casebook } from '../casebook/casebook.ts';
import { makeQueue } from '../casebook/queue.ts';
import { checksOver } from '../checks/checks.ts';
import type { KeyStore } from '../computer/key-store.ts';
import { trustedComputer } from '../computer/trusted-computer.ts';
import { contentsOver } from '../contents/contents.ts';
import { deskExchange } from '../exchange/desk-exchange.ts';
import { exchangeNotes } from '../exchange/notes.ts';
import { registersOver } from '../register/registers-over.ts';
import { sightingsOf } from './cases/sightings.ts';
import { holdTables } from './collected/held-tables.ts';
import { keptIncoming } from './incoming/kept-incoming.ts';
import { unsavedForms } from './unsaved/unsaved-forms.ts';
import { by, type Work } from './work.ts';

/** What an opened book is put to work with. */
export interface Tools extends Pick<Work, 'now' | 'registers' | 'originals'> {
  readonly clock: RunningClock;
}

interface Around {
  readonly dir: string;
  readonly keyStore: KeyStore;
  /** Whether the book is still open: what takes its time may find it shut. */
  readonly isOpen: () => boolean;
}

/** Puts an opened book to work, with all that acts on its cases lean on. */
export function beginWork(book: Casebook, tools: Tools, { dir, keyStore, isOpen }: Around): Work {
  const { now } = tools;
  const settings = () => book.settings;
  const clock = tools.clock.over(settings);
  const notes = exchangeNotes((name, schema) => book.note(name, schema));
  return {
    ...tools,
    book,
    clock,
    exchange: deskExchange({ dir, copy: book.copy, notes, by: () => by({ book, now }) }),
    registers: registersOver(tools.registers, settings),
    held: holdTables(),
    lists: { waiting: new Map() },
    oneByOne: makeQueue(),
    backups: backupsOver(book, now, () => clock.zone),
    checks: checksOver(book, notes.memory, now),
    computer: trustedComputer(dir, book, keyStore, { now, isOpen }),
    contents: contentsOver(book),
    unsaved: unsavedForms(book, now),
    incoming: keptIncoming(book, now),
    sightings: sightingsOf({ book, clock, now }),
  };
}

/** Stops what goes on by itself. */
export function endWork({ exchange, checks, contents }: Work): void {
  exchange.close();
  checks.close();
  contents.close();
}
