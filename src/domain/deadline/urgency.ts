import { localDay } from './timeline.ts';

/** How near a due date is; `none` for a case with nothing left to do. */
export const urgencies = ['overdue', 'today', 'week', 'later', 'none'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * How near a due date is. A day is over when its last hour is (Reg. 1182/71 Art. 3(2)(c)), so what is due today is
 * `today` until midnight in the controller's zone; a breach is `overdue` the moment its hours are. `week` is the seven
 * days after today.
 *
 * @param due `YYYY-MM-DD`, an ISO date-time with offset for a breach, or `undefined` when nothing is due
 * @param now the instant it is asked, ISO 8601 with offset or Z
 * @param zone the controller's zone, an IANA name
 */
export function urgencyOf(due: string | undefined, now: string, zone: string): Urgency {
  if (due === undefined) return 'none';
  const instant = Temporal.Instant.from(now);
  const today = localDay(instant, zone);
  if (due.length > 10 && Temporal.Instant.compare(Temporal.Instant.from(due), instant) < 0) {
    return 'overdue';
  }
  const dueDay =
    due.length > 10 ? localDay(Temporal.Instant.from(due), zone) : Temporal.PlainDate.from(due);
  const days = today.until(dueDay).days;
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 7 ? 'week' : 'later';
}
