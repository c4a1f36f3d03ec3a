import { addDays, addMonths, dayFrom, type Day } from '../deadline/day.ts';
import { ok, refuse, type Result } from '../result.ts';

/** From one day to another, both counted, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Why no figures are given of a period. */
export type PeriodRefusal =
  | { readonly code: 'period-backwards' }
  | { readonly code: 'period-too-long'; readonly most: number };

/** The longest period, in years: its weeks are to be a table that somebody can read. */
const mostYears = 12;

/**
 * A period, or why it is none.
 *
 * @param from, to days that exist, `YYYY-MM-DD`
 */
export function periodOf(from: string, to: string): Result<Period, PeriodRefusal> {
  if (to < from) return refuse({ code: 'period-backwards' });
  if (addMonths(dayFrom(from), mostYears * 12).iso <= to) {
    return refuse({ code: 'period-too-long', most: mostYears });
  }
  return ok({ from, to });
}

/**
 * The period before, with which one is compared. Whole months follow whole months: before April to June 2026 comes January to
 * March, before 2026 comes 2025. Any other period follows as many days: before 3 to 9 March come 24 February to 2 March.
 */
export function periodBefore({ from, to }: Period): Period {
  const [first, last] = [dayFrom(from), dayFrom(to)];
  const eve = addDays(first, -1).iso;
  const next = addDays(last, 1);
  if (isFirst(first) && isFirst(next)) {
    return { from: addMonths(first, -monthsBetween(first, next)).iso, to: eve };
  }
  return { from: addDays(first, first.number - next.number).iso, to: eve };
}

const isFirst = ({ date }: Day) => date.day === 1;
const monthsBetween = (one: Day, other: Day) =>
  (other.date.year - one.date.year) * 12 + other.date.month - one.date.month;

/** Whether a day lies in a period; one that is not known lies in none. */
export const isIn = (day: string | undefined, { from, to }: Period): boolean =>
  day !== undefined && day >= from && day <= to;

/** The Mondays of the weeks that a period has days in: of 2026-01-01 (a Thursday) to 2026-01-05 those of 2025-12-29 and 2026-01-05. */
export function weeksOf({ from, to }: Period): readonly string[] {
  const weeks: string[] = [];
  for (let day = mondayOf(from); day <= to; day = addDays(dayFrom(day), 7).iso) weeks.push(day);
  return weeks;
}

/** The Monday of a day's week (ISO 8601): of Sunday 2026-03-08 it is 2026-03-02. */
export function mondayOf(day: string): string {
  const found = dayFrom(day);
  return addDays(found, 1 - found.weekday).iso;
}
