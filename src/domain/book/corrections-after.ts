import { assertNever } from '../assert-never.ts';
import type { Corrections } from '../deadline/corrections.ts';
import type { BookEvent } from './event.ts';

/** An event that corrects the calendar. */
export type CorrectionEvent = Extract<
  BookEvent,
  { type: 'closed-day-added' | 'closed-day-removed' | 'holiday-struck' | 'holiday-restored' }
>;

/** The corrections after one more event. */
export function correctionsAfter(before: Corrections, event: CorrectionEvent): Corrections {
  const others = <D extends { country: string; date: string }>(days: readonly D[]) =>
    days.filter(({ country, date }) => country !== event.country || date !== event.date);
  switch (event.type) {
    case 'closed-day-added': {
      const { type: _, ...day } = event;
      return { ...before, closedDays: [...before.closedDays, day] };
    }
    case 'closed-day-removed':
      return { ...before, closedDays: others(before.closedDays) };
    case 'holiday-struck': {
      const { type: _, ...day } = event;
      return { ...before, workedHolidays: [...before.workedHolidays, day] };
    }
    case 'holiday-restored':
      return { ...before, workedHolidays: others(before.workedHolidays) };
    default:
      return assertNever(event);
  }
}
