import type { Case } from '#domain/case/case.ts';
import type { DueDate } from '#domain/deadline/due-date.ts';
import type { DueSubject } from '#domain/deadline/due-of.ts';
import type { HolidayCalendar } from '#domain/deadline/holiday-calendar.ts';
import type { DeadlineRefusal } from '#domain/deadline/refusal.ts';
import type { Place } from '#domain/deadline/targets.ts';
import type { Urgency } from '#domain/deadline/urgency.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { Backups } from '../backup/backups.ts';
import type { Checks } from '../checks/checks.ts';
import type { Casebook } from '../casebook/casebook.ts';
import type { By } from '../casebook/by.ts';
import type { Contents } from '../contents/contents.ts';
import type { HeldTables } from './collected/held-tables.ts';
import type { Originals } from '../letters/template/load-originals.ts';
import type { ListTray } from './lists/import-cases.ts';
import type { DeskExchange } from '../exchange/desk-exchange.ts';
import type { Sightings } from './cases/sightings.ts';
import type { TrustedComputer } from '../computer/trusted-computer.ts';
import type { KeptIncoming } from './incoming/kept-incoming.ts';
import type { UnsavedForms } from './unsaved/unsaved-forms.ts';
import type { Registers } from '../register/load-registers.ts';

/** The statutory clock at work: main's calendar and the controller's rules. */
export interface Clock {
  /** The controller's zone: legal days are dates in it. */
  readonly zone: string;
  /** The calendar without the corrections of staff. */
  readonly holidays: HolidayCalendar;
  /** Whose rules, zone and corrected calendar hold for a case; for `{}` the controller's own. */
  readonly placeOf: (subject: { readonly country?: string; readonly closedAt?: string }) => Place;
  readonly dueOf: (subject: DueSubject & { readonly closedAt?: string }) => DueDate;
  /** The same for a case that nobody decided, and that may be impossible. */
  readonly supposed: (subject: DueSubject) => Result<DueDate, DeadlineRefusal>;
  /** `due` is left out for a case with nothing left to do. */
  readonly urgencyOf: (due: string | undefined, subject?: { readonly country?: string }) => Urgency;
  /** Today in the controller's zone, `YYYY-MM-DD`. */
  readonly today: () => string;
}

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
