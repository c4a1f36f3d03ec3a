import type { CaseCommand } from '#domain/case/command.ts';
import { backupsOver } from '#main/backup/backups.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import { makeQueue } from '#main/casebook/queue.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { checksOver } from '#main/checks/checks.ts';
import { contentsOver } from '#main/contents/contents.ts';
import { exchangeNotes } from '#main/exchange/notes.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import { runningClock } from '#main/calendar/running-clock.ts';
import { execute, write } from '#main/casework/cases/execute.ts';
import { sightingsOf } from '#main/casework/cases/sightings.ts';
import { holdTables } from '#main/casework/collected/held-tables.ts';
import { keptIncoming } from '#main/casework/incoming/kept-incoming.ts';
import { unsavedForms } from '#main/casework/unsaved/unsaved-forms.ts';
import type { Work } from '#main/casework/work.ts';
import { loadOriginals } from '#main/letters/template/load-originals.ts';
import { loadRegisters } from '#main/register/load-registers.ts';
import { registersOver } from '#main/register/registers-over.ts';
import { trustedComputer } from '#main/computer/trusted-computer.ts';
import { makeKeyStore } from '../books/key-store.ts';
import { seatColleague } from '../books/colleague.ts';
import { exchangeOf } from '../exchange/exchange.ts';
import { newBook, openCase, unlocked, valueOf } from '../books/book.ts';

const holidays = createHolidayCalendar();
const originals = await loadOriginals('resources/letters');
const shipped = await loadRegisters('resources/register');

/** Work on an open book with the real clock. */
export function workOver(book: Casebook, folder: Pick<Folder, 'dir'>, now: () => string): Work {
  const clock = runningClock(holidays, now).over(() => book.settings);
  return {
    book,
    now,
    clock,
    registers: registersOver(shipped, () => book.settings),
    originals,
    exchange: exchangeOf(book, folder, now),
    held: holdTables(),
    lists: { waiting: new Map() },
    oneByOne: makeQueue(),
    backups: backupsOver(book, now, () => clock.zone),
    checks: checksOver(book, exchangeNotes((name, schema) => book.note(name, schema)).memory, now),
    computer: trustedComputer(folder.dir, book, makeKeyStore(), { now, isOpen: () => true }),
    contents: contentsOver(book),
    unsaved: unsavedForms(book, now),
    incoming: keptIncoming(book, now),
    sightings: sightingsOf({ book, clock, now }),
  };
}

/** Work on a real book with the real clock, at an instant that the test moves; a colleague can sit at the same computer. */
export async function workAt(start: string, colleague?: string) {
  let instant = start;
  const now = () => instant;
  const running = runningClock(holidays, now);
  const { folder } = await newBook();
  if (colleague !== undefined) await seatColleague(folder, colleague);
  const { locked, book } = await unlocked(folder, undefined, running.sortClock);
  const work = workOver(book, folder, now);
  let opened = 0;
  return {
    work,
    running,
    folder,
    locked,
    goTo: (next: string) => {
      instant = next;
    },
    /** Opens a case and carries out commands in it; gives its reference. */
    open: async (change: Parameters<typeof openCase>[1], ...commands: CaseCommand[]) => {
      const first = openCase(opened++, change);
      return valueOf(await write(work, undefined, [first, ...commands])).reference;
    },
    act: async (reference: string, ...commands: CaseCommand[]) =>
      valueOf(await execute(work, reference, commands)),
  };
}
