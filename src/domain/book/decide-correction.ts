import { assertNever } from '../assert-never.ts';
import { wordless } from '../case/wordless.ts';
import { correctedCalendar } from '../deadline/corrected-calendar.ts';
import { dayFrom } from '../deadline/day.ts';
import type { HolidayCalendar } from '../deadline/holiday-calendar.ts';
import { isWorkingDay } from '../deadline/working-day.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { CalendarCorrection } from './command.ts';
import type { BookEvent } from './event.ts';
import type { SettingsRefusal } from './refusal.ts';
import type { ClockSettings } from './settings.ts';

type Decided = Result<BookEvent, SettingsRefusal>;

/**
 * What a correction of the calendar leads to: its event, or a refusal. It is of the controller's own country. Pure.
 *
 * @param uncorrected the calendar without any corrections
 */
export function decideCorrection(
  { country, calendar }: ClockSettings,
  correction: CalendarCorrection,
  uncorrected: HolidayCalendar,
): Decided {
  const { date, reason } = correction;
  if (date < '2000-01-01' || date > '2110-12-31') return refuse({ code: 'day-out-of-range', date });
  const refused = wordless(reason);
  if (refused) return refused;
  const now = correctedCalendar(uncorrected, calendar);
  const day = dayFrom(date);
  const has = (days: readonly { country: string; date: string }[]) =>
    days.some((other) => other.country === country && other.date === date);
  switch (correction.type) {
    case 'add-closed-day': {
      const { name } = correction;
      if (!name.trim()) return refuse({ code: 'name-missing' });
      if (!isWorkingDay(day, country, now)) return refuse({ code: 'day-not-working', date });
      return ok({ type: 'closed-day-added', country, date, name, reason });
    }
    case 'remove-closed-day':
      if (!has(calendar.closedDays)) return refuse({ code: 'closed-day-unknown', date });
      return ok({ type: 'closed-day-removed', country, date, reason });
    case 'strike-holiday': {
      const holiday = uncorrected.holidayOn(country, day.date)?.standing === 'public';
      if (!holiday || has(calendar.workedHolidays))
        return refuse({ code: 'day-not-holiday', date });
      return ok({ type: 'holiday-struck', country, date, reason });
    }
    case 'restore-holiday':
      if (!has(calendar.workedHolidays)) return refuse({ code: 'holiday-not-struck', date });
      return ok({ type: 'holiday-restored', country, date, reason });
    default:
      return assertNever(correction);
  }
}
