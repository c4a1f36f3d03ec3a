/**
 * A legal day: a calendar date without time or zone. There is one object for each day, so days compare with `===` and
 * `number`, and what Temporal once worked out about a day is kept with it.
 */
export interface Day {
  readonly date: Temporal.PlainDate;
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  /** Days since 1970-01-01; the difference of two is the days between them. */
  readonly number: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

const epoch = Temporal.PlainDate.from('1970-01-01');
const byNumber = new Map<number, Day>();
const byIso = new Map<string, Day>();
const monthsLater = new Map<number, Map<Day, Day>>();

/** The day of a date text, `YYYY-MM-DD`; throws on a date that does not exist. */
export function dayFrom(iso: string): Day {
  const known = byIso.get(iso);
  return known ?? keep(Temporal.PlainDate.from(iso, { overflow: 'reject' }));
}

/** The day so many days after 1970-01-01. */
export const dayAt = (number: number): Day =>
  byNumber.get(number) ?? keep(epoch.add({ days: number }));

/** A number of days later: 27 December + 4 → 31 December. */
export const addDays = (day: Day, days: number): Day =>
  days === 0 ? day : dayAt(day.number + days);

/**
 * The same date some months later, or the last day of that month where there is no such date
 * (Reg. 1182/71 Art. 3(2)(c)): 31 January 2026 + 1 → 28 February, + 3 → 30 April.
 */
export function addMonths(day: Day, months: number): Day {
  const known = monthsLater.get(months) ?? new Map<Day, Day>();
  monthsLater.set(months, known);
  const later = known.get(day) ?? keep(day.date.add({ months }));
  known.set(day, later);
  return later;
}

function keep(date: Temporal.PlainDate): Day {
  const iso = date.toString();
  const known = byIso.get(iso);
  if (known) return known;
  const number = epoch.until(date, { largestUnit: 'days' }).days;
  const day = { date, iso, number, weekday: date.dayOfWeek };
  byIso.set(iso, day);
  byNumber.set(number, day);
  return day;
}

/** Days from one day to another, `YYYY-MM-DD`: 2 to 20 March is 18, and a day to itself is 0. */
export const daysBetween = (from: string, to: string): number =>
  dayFrom(to).number - dayFrom(from).number;
