import type { DueStep } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * The first working day from a day on, itself included (Reg. 1182/71 Art. 2(2) and 3(4)): not a Saturday, a Sunday or
 * a public holiday. Sweden, 25 December 2025, a Thursday → 29 December, a Monday.
 *
 * @param eves whether a contested eve counts as a holiday (lag 1930:173, 2 §)
 */
export function workingDayFrom(
  day: Temporal.PlainDate,
  country: string,
  calendar: HolidayCalendar,
  eves: 'work' | 'rest' = 'work',
): Temporal.PlainDate {
  let candidate = day;
  while (!isWorkingDay(candidate, country, calendar, eves)) candidate = candidate.add({ days: 1 });
  return candidate;
}

/** Whether a day is a working day; see {@link workingDayFrom}. */
export function isWorkingDay(
  day: Temporal.PlainDate,
  country: string,
  calendar: HolidayCalendar,
  eves: 'work' | 'rest' = 'work',
): boolean {
  if (day.dayOfWeek >= 6) return false;
  const holiday = calendar.holidayOn(country, day);
  return !holiday || (holiday.standing === 'eve' && eves === 'work');
}

/** The steps that lead from a day to the working day {@link workingDayFrom} gives: one for each day moved off. */
export function stepsToWorkingDay(
  day: Temporal.PlainDate,
  country: string,
  calendar: HolidayCalendar,
): readonly DueStep[] {
  const steps: DueStep[] = [];
  let candidate = day;
  for (;;) {
    const holiday = calendar.holidayOn(country, candidate);
    const from = candidate.toString();
    if (holiday?.standing === 'public') {
      const { sv, en } = holiday;
      candidate = candidate.add({ days: 1 });
      steps.push(moved('moved-off-holiday', candidate, { from, sv, en }));
    } else if (candidate.dayOfWeek >= 6) {
      const rule = candidate.dayOfWeek === 6 ? 'moved-off-saturday' : 'moved-off-sunday';
      candidate = candidate.add({ days: 1 });
      steps.push(moved(rule, candidate, { from }));
    } else {
      if (holiday) {
        const { sv, en } = holiday;
        const facts = { sv, en };
        steps.push({ rule: 'stays-on-eve', date: from, source: 'reg-1182-71-2-1', facts });
      }
      return steps;
    }
  }
}

const moved = (
  rule: DueStep['rule'],
  to: Temporal.PlainDate,
  facts: DueStep['facts'],
): DueStep => ({ rule, date: to.toString(), source: 'reg-1182-71-3-4', facts });
