import { dayFrom } from './day.ts';
import { localTime } from './moment.ts';

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
export const urgencyOf = (due: string | undefined, now: string, zone: string): Urgency =>
  urgencyAt(now, zone)(due);

/** The same for many due dates at one instant; see {@link urgencyOf}. */
export function urgencyAt(now: string, zone: string): (due: string | undefined) => Urgency {
  const moment = momentOf(now);
  const today = localTime(moment, zone).day.number;
  return (due) => {
    if (due === undefined) return 'none';
    const hours = due.includes('T');
    if (hours && momentOf(due) < moment) return 'overdue';
    const days = (hours ? localTime(momentOf(due), zone).day : dayFrom(due)).number - today;
    if (days < 0) return 'overdue';
    if (days === 0) return 'today';
    return days <= 7 ? 'week' : 'later';
  };
}

const momentOf = (iso: string) => Math.floor(Temporal.Instant.from(iso).epochMilliseconds / 1000);
