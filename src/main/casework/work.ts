import type { Case } from '#domain/case/case.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Backups } from '../backup/backups.ts';
import type { Checks } from '../checks/checks.ts';
import type { Casebook } from '../casebook/casebook.ts';
import type { Queue } from '../casebook/queue.ts';
import type { By } from '../casebook/by.ts';
import type { Contents } from '../contents/contents.ts';
import type { Clock } from './clock.ts';
import type { HeldTables } from './collected/held-tables.ts';
import type { Originals } from '../letters/template/load-originals.ts';
import type { ListTray } from './lists/list-tray.ts';
import type { DeskExchange } from '../exchange/desk-exchange.ts';
import type { Sightings } from './cases/sightings.ts';
import type { TrustedComputer } from '../computer/trusted-computer.ts';
import type { KeptIncoming } from './incoming/kept-incoming.ts';
import type { UnsavedForms } from './unsaved/unsaved-forms.ts';
import type { Registers } from '../register/load-registers.ts';

/** What every act on a case leans on: the open book, the clock and the record of processing. */
export interface Work {
  readonly book: Casebook;
  readonly now: () => string;
  readonly clock: Clock;
  /** The way to the other desks' copies of the book. */
  readonly exchange: DeskExchange;
  /** The versions that ship with the app and those that staff have adopted. */
  readonly registers: Registers;
  /** What was collected in the case at hand, read once. */
  readonly held: HeldTables;
  /** The texts of letters as they ship. */
  readonly originals: Originals;
  /** Where this computer's backups go, and how they stand. */
  readonly backups: Backups;
  /** That all of the book is as it was written, and when that was looked at last. */
  readonly checks: Checks;
  /** Whether this computer opens the book without the passphrase. */
  readonly computer: TrustedComputer;
  /** What is being written and is not saved yet. */
  readonly unsaved: UnsavedForms;
  /** What whoever is at work has taken in and not decided on. */
  readonly incoming: KeptIncoming;
  /** Who has a confidential case before them is noted in it. */
  readonly sightings: Sightings;
  /** What the letters, attachments and files of cases say, for searches. */
  readonly contents: Contents;
  /** Lists of cases that were read and not imported yet. */
  readonly lists: ListTray;
  /** Acts that look first at what there is and then write by it, where the book cannot see why: two at once would both find nothing. */
  readonly oneByOne: Queue;
}

/** Whoever is at the desk, now. */
export const by = ({ book, now }: Pick<Work, 'book' | 'now'>): By => ({
  at: now(),
  actor: book.settings.handler,
});

/** A case that whoever is at work wants before them, or that there is none of that reference. */
export async function findCase(
  { book, sightings }: Work,
  reference: string,
): Promise<Result<Case, BookRefusal>> {
  const caseId = book.caseIdOf(reference);
  const found = caseId === undefined ? undefined : await book.case(caseId);
  if (!found) return refuse(noCase(book, reference));
  sightings.note(found.id, 'opened');
  return ok(found);
}

/** Why no case of that reference is open to whoever is at work. */
export const noCase = (book: Pick<Casebook, 'confidential'>, reference: string) =>
  ({
    code: book.confidential.some((one) => one.reference === reference)
      ? 'case-confidential'
      : 'reference-unknown',
    reference,
  }) as const;
