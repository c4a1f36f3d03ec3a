import type { ClosedCase } from '../case/case.ts';
import { urgencyOf } from '../deadline/urgency.ts';
import { answeredAt, owedAnswer } from '../retention/answered-at.ts';

/** Whether a case was answered by its due date, or still can be; `not-owed` for what owed none, as figures have it. */
const punctualities = ['in-time', 'late', 'not-owed', 'running', 'overdue'] as const;
export type Punctuality = (typeof punctualities)[number];

/**
 * Whether a case was answered by its due date: until midnight of a day, to the moment for a breach's hours. A case due
 * `2026-03-02` and answered that day at 23:30 in its zone is `in-time`.
 *
 * @param closed the case, `undefined` for an open one
 * @param due as in `DueDate.due`; `zone` an IANA name; `now` an ISO instant
 */
export function punctualityOf(
  closed: ClosedCase | undefined,
  { due, zone, now }: { readonly due: string; readonly zone: string; readonly now: string },
): Punctuality {
  if (closed && !owedAnswer(closed)) return 'not-owed';
  const isLate = urgencyOf(due, closed ? answeredAt(closed) : now, zone) === 'overdue';
  if (!closed) return isLate ? 'overdue' : 'running';
  return isLate ? 'late' : 'in-time';
}
