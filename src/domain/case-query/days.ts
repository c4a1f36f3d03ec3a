import { addDays, addMonths, dayFrom, type Day } from '../deadline/day.ts';

/** The first and the last day of a stretch, `YYYY-MM-DD`, both in it; one that is left out is without end there. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** Stretches that move with today. Weeks begin on Monday (ISO 8601). */
export const dayWords = [
  'today',
  'tomorrow',
  'this-week',
  'next-week',
  'this-month',
  'next-month',
  'last-week',
  'last-month',
  'this-year',
  'last-year',
] as const;
export type DayWord = (typeof dayWords)[number];

const stretch = (first: Day, behind: Day): Days => ({
  from: first.iso,
  to: addDays(behind, -1).iso,
});
const days = (first: Day, count: number) => stretch(first, addDays(first, count));
const months = (first: Day, count: number) => stretch(first, addMonths(first, count));
const monday = (day: Day) => addDays(day, 1 - day.weekday);
const firstOf = (day: Day) => dayFrom(`${day.iso.slice(0, 7)}-01`);
const january = (day: Day) => dayFrom(`${day.iso.slice(0, 4)}-01-01`);

const byWord: Record<DayWord, (today: Day) => Days> = {
  today: (today) => days(today, 1),
  tomorrow: (today) => days(addDays(today, 1), 1),
  'this-week': (today) => days(monday(today), 7),
  'next-week': (today) => days(addDays(monday(today), 7), 7),
  'this-month': (today) => months(firstOf(today), 1),
  'next-month': (today) => months(addMonths(firstOf(today), 1), 1),
  'last-week': (today) => days(addDays(monday(today), -7), 7),
  'last-month': (today) => months(addMonths(firstOf(today), -1), 1),
  'this-year': (today) => months(january(today), 12),
  'last-year': (today) => months(addMonths(january(today), -12), 12),
};

const isDayWord = (text: string): text is DayWord => Object.hasOwn(byWord, text);
const written = /^(?:19|20|21)\d\d(?:-\d\d(?:-\d\d)?)?$/;

/**
 * The days a text means: a word of {@link dayWords}, a year, month or day (`2025`, `2025-03`, `2025-03-14`), a stretch of
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
  const [begin, end] = [periodOf(first), periodOf(last)];
  if ((first && !begin) || (last && !end)) return undefined;
  const from = begin?.from;
  const to = end?.to;
  if (from !== undefined && to !== undefined && to < from) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A year, month or day that exists. */
function periodOf(text: string): Days | undefined {
  if (!written.test(text)) return undefined;
  const iso = `${text}-01-01`.slice(0, 10);
  try {
    const first = dayFrom(iso);
    if (text.length === 10) return days(first, 1);
    return months(first, text.length === 7 ? 1 : 12);
  } catch {
    return undefined;
  }
}

/** Whether a day, `YYYY-MM-DD`, is in a stretch. */
export const isWithin = ({ from = '', to = '9999' }: Days, day: string): boolean =>
  from <= day && day <= to;
