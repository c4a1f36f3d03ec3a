import type { Case } from '#domain/case/case.ts';
import type { DueDate } from '#domain/deadline/due-date.ts';
import type { Urgency } from '#domain/deadline/urgency.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { By, Casebook } from '../casebook/casebook.ts';
import type { Registers } from '../register/load-registers.ts';

/** The statutory clock at work: main's calendar and the controller's rules. */
export interface Clock {
  /** The controller's zone: legal days are dates in it. */
  readonly zone: string;
  readonly dueOf: (subject: Pick<Case, 'kind' | 'receivedAt' | 'clock'>) => DueDate;
  /** `due` is left out for a case with nothing left to do. */
  readonly urgencyOf: (due: string | undefined) => Urgency;
  /** Today in the controller's zone, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What every act on a case leans on: the open book, the clock and the record of processing. */
export interface Work {
  readonly book: Casebook;
  readonly now: () => string;
  readonly clock: Clock;
  readonly registers: Registers;
}

/** Whoever is at the desk, now. */
export const by = ({ book, now }: Pick<Work, 'book' | 'now'>): By => ({
  at: now(),
  actor: book.settings.handler,
});

/** A case, or that there is none of that reference. */
export async function findCase(
  { book }: Work,
  reference: string,
): Promise<Result<Case, BookRefusal>> {
  const caseId = book.caseIdOf(reference);
  const found = caseId === undefined ? undefined : await book.case(caseId);
  return found ? ok(found) : refuse({ code: 'reference-unknown', reference });
}
