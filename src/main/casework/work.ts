import type { Case } from '#domain/case/case.ts';
import type { DueDate } from '#domain/deadline/due-date.ts';
import type { Urgency } from '#domain/deadline/urgency.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal, LetterRefusal } from '#shared/refusal.ts';
import type { By, Casebook } from '../casebook/casebook.ts';

/** The statutory clock at work: main's calendar and the controller's rules. */
export interface Clock {
  readonly dueOf: (subject: Pick<Case, 'kind' | 'receivedAt' | 'clock'>) => DueDate;
  readonly urgencyOf: (due: string, closed: boolean) => Urgency;
}

/** What every act on a case leans on: the open book, the clock and the record of processing. */
export interface Work {
  readonly book: Casebook;
  readonly now: () => string;
  readonly clock: Clock;
  readonly registerAt: (date: string) => Result<RecordOfProcessing, LetterRefusal>;
}

/** Whoever is at the desk, now. */
export const by = ({ book, now }: Work): By => ({ at: now(), actor: book.settings.handler });

/** A case and its id in the book, or that there is none of that reference. */
export async function findCase(
  { book }: Work,
  reference: string,
): Promise<Result<Case, BookRefusal>> {
  const caseId = book.caseIdOf(reference);
  const found = caseId === undefined ? undefined : await book.case(caseId);
  return found ? ok(found) : refuse({ code: 'reference-unknown', reference });
}
