import { addDays, type Day } from './day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isWorkingDay } from './working-day.ts';

const known = new WeakMap<HolidayCalendar, Map<string, Day>>();

/**
 * The day so many working days after another, or before it when `count` is negative: Friday 13 March 2026 + 3 →
 * Wednesday 18 March; - 3 → Tuesday 10 March. None is the day itself. Worked out once for each question.
 *
 * @param country whose working days, ISO 3166-1 alpha-2
 */
export function countWorkingDays(
  from: Day,
  count: number,
  country: string,
  calendar: HolidayCalendar,
): Day {
  const answers = known.get(calendar) ?? new Map<string, Day>();
  known.set(calendar, answers);
  const key = `${country} ${from.number} ${count}`;
  let day = answers.get(key);
  if (day === undefined) {
    day = walk(from, count, country, calendar);
    answers.set(key, day);
  }
  return day;
}

function walk(from: Day, count: number, country: string, calendar: HolidayCalendar): Day {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0; left--) {
    do day = addDays(day, step);
    while (!isWorkingDay(day, country, calendar));
  }
  return day;
}
