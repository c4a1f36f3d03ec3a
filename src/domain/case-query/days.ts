import { addDays, addMonths, dayFrom, type Day } from '../deadline/day.ts';

/** The first and the last day of a stretch, `YYYY-MM-DD`, both in it; one that is left out is without end there. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** Months by their names: those of the year it is. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Stretches that move with today. Weeks begin on Monday (ISO 8601). */
export const dayWords = [
  'today',
  'tomorrow',
  'yesterday',
  'this-week',
  'next-week',
  'this-month',
  'next-month',
  'last-week',
  'last-month',
  'this-year',
  'last-year',
  ...months,
] as const;
export type DayWord = (typeof dayWords)[number];

const stretch = (first: Day, behind: Day): Days => ({
  from: first.iso,
  to: addDays(behind, -1).iso,
});
const days = (first: Day, count: number) => stretch(first, addDays(first, count));
const monthsFrom = (first: Day, count: number) => stretch(first, addMonths(first, count));
const monday = (day: Day) => addDays(day, 1 - day.weekday);
const firstOf = (day: Day) => dayFrom(`${day.iso.slice(0, 7)}-01`);
const january = (day: Day) => dayFrom(`${day.iso.slice(0, 4)}-01-01`);

const byWord: Record<DayWord, (today: Day) => Days> = {
  ...byMonth(),
  today: (today) => days(today, 1),
  tomorrow: (today) => days(addDays(today, 1), 1),
  yesterday: (today) => days(addDays(today, -1), 1),
  'this-week': (today) => days(monday(today), 7),
  'next-week': (today) => days(addDays(monday(today), 7), 7),
  'this-month': (today) => monthsFrom(firstOf(today), 1),
  'next-month': (today) => monthsFrom(addMonths(firstOf(today), 1), 1),
  'last-week': (today) => days(addDays(monday(today), -7), 7),
  'last-month': (today) => monthsFrom(addMonths(firstOf(today), -1), 1),
  'this-year': (today) => monthsFrom(january(today), 12),
  'last-year': (today) => monthsFrom(addMonths(january(today), -12), 12),
};

function byMonth() {
  const of = (at: number) => (today: Day) => monthsFrom(addMonths(january(today), at), 1);
  return Object.fromEntries(months.map((name, at) => [name, of(at)])) as Record<
    (typeof months)[number],
    (today: Day) => Days
  >;
}

const isDayWord = (text: string): text is DayWord => Object.hasOwn(byWord, text);
const written = /^(?:19|20|21)\d\d(?:-\d\d(?:-\d\d)?)?$/;
const writtenWeek = /^(?:((?:19|20|21)\d\d)-)?w(\d\d)$/;

/**
 * The days a text means: a word of {@link dayWords}, a year, month, day or week (`2025`, `2025-03`, `2025-03-14`, `2025-w11`, `w11`), a stretch of
 * them (`2025-03..2025-05`, `2025-03..`, `..2025-05`). Days are of the controller's own zone.
 *
 * @param today `YYYY-MM-DD`
 * @returns `undefined` where the text means none, also for a day that does not exist or a stretch that ends before it begins
 * @example `daysMeant('this-week', '2026-11-28')` gives `{ from: '2026-11-23', to: '2026-11-29' }`
 */
export function daysMeant(text: string, today: string): Days | undefined {
  if (isDayWord(text)) return byWord[text](dayFrom(today));
  const [first = '', last = first, more] = text.split('..');
  if (more !== undefined || (first === '' && last === '')) return undefined;
  const [begin, end] = [periodOf(first, today), periodOf(last, today)];
  if ((first && !begin) || (last && !end)) return undefined;
  const from = begin?.from;
  const to = end?.to;
  if (from !== undefined && to !== undefined && to < from) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A year, month, week or day that exists; a week without its year is of the year it is. */
function periodOf(text: string, today: string): Days | undefined {
  const [isWeek, year = today.slice(0, 4), number] = writtenWeek.exec(text) ?? [];
  if (isWeek !== undefined) return weekOf(Number(year), Number(number));
  if (!written.test(text)) return undefined;
  const iso = `${text}-01-01`.slice(0, 10);
  try {
    const first = dayFrom(iso);
    if (text.length === 10) return days(first, 1);
    return monthsFrom(first, text.length === 7 ? 1 : 12);
  } catch {
    return undefined;
  }
}

/** The first week of a year is that of 4 January (ISO 8601), the last the one before the first of the next year. */
function weekOf(year: number, number: number): Days | undefined {
  const first = (of: number) => monday(dayFrom(`${of}-01-04`));
  const own = addDays(first(year), 7 * (number - 1));
  return number > 0 && own.iso < first(year + 1).iso ? days(own, 7) : undefined;
}

/** Whether a day, `YYYY-MM-DD`, is in a stretch. */
export const isWithin = ({ from = '', to = '9999' }: Days, day: string): boolean =>
  from <= day && day <= to;
