import type { Corrections } from './corrections.ts';
import type { Holiday, HolidayCalendar } from './holiday-calendar.ts';

/**
 * A calendar as staff have corrected it. A closed day counts as a public holiday under the name it was given, in both
 * languages; a holiday corrected away is an ordinary day, and still a Saturday or Sunday if it falls on one.
 */
export function correctedCalendar(
  calendar: HolidayCalendar,
  { closedDays, workedHolidays }: Corrections,
): HolidayCalendar {
  if (closedDays.length + workedHolidays.length === 0) return calendar;
  const corrected = new Map<string, Holiday | undefined>();
  for (const { country, date } of workedHolidays) corrected.set(`${country} ${date}`, undefined);
  for (const { country, date, name } of closedDays) {
    corrected.set(`${country} ${date}`, { sv: name, en: name, standing: 'public' });
  }
  return {
    holidayOn(country, day) {
      const key = `${country} ${day.toString()}`;
      return corrected.has(key) ? corrected.get(key) : calendar.holidayOn(country, day);
    },
  };
}
