import { addDays, type Day } from './day.ts';
import type { DueStep } from './due-date.ts';
import type { Holiday, HolidayCalendar } from './holiday-calendar.ts';
import type { Rule } from './rule.ts';

/** A working day, and the steps that led to it: one for each day moved off. */
export interface Rolled {
  readonly day: Day;
  readonly steps: readonly DueStep[];
}

const known = new WeakMap<HolidayCalendar, Map<string, Map<Day, Rolled>>>();

/**
 * The first working day from a day on, itself included, with its reasons (Reg. 1182/71 Art. 2(2) and 3(4)): not a
 * Saturday, a Sunday or a public holiday. Sweden, Thursday 25 December 2025 → Monday 29 December, in four steps.
 * Worked out once for each day, country and calendar.
 */
export function rollOver(day: Day, country: string, calendar: HolidayCalendar): Rolled {
  const byCountry = known.get(calendar) ?? new Map<string, Map<Day, Rolled>>();
  const byDay = byCountry.get(country) ?? new Map<Day, Rolled>();
  const rolled = byDay.get(day) ?? roll(day, country, calendar);
  known.set(calendar, byCountry.set(country, byDay.set(day, rolled)));
  return rolled;
}

function roll(day: Day, country: string, calendar: HolidayCalendar): Rolled {
  const holiday = calendar.holidayOn(country, day.date);
  const names = holiday && { sv: holiday.sv, en: holiday.en };
  const rule = ruleOf(day, holiday);
  if (!rule) {
    const step = { rule: 'stays-on-eve', date: day.iso, source: 'reg-1182-71-2-1' } as const;
    return { day, steps: names ? [{ ...step, facts: names }] : [] };
  }
  const next = addDays(day, 1);
  const facts = { from: day.iso, ...(rule === 'moved-off-holiday' && names) };
  const step = { rule, date: next.iso, source: 'reg-1182-71-3-4', facts } as const;
  const rest = rollOver(next, country, calendar);
  return { day: rest.day, steps: [step, ...rest.steps] };
}

function ruleOf({ weekday }: Day, holiday: Holiday | undefined): Rule | undefined {
  if (holiday && holiday.standing !== 'eve') return 'moved-off-holiday';
  if (weekday === 6) return 'moved-off-saturday';
  return weekday === 7 ? 'moved-off-sunday' : undefined;
}

/** The first day from a day on that is a working day and no eve either: where lag (1930:173) 2 § leads. */
export function rollOverEves(day: Day, country: string, calendar: HolidayCalendar): Day {
  const working = rollOver(day, country, calendar).day;
  const holiday = calendar.holidayOn(country, working.date);
  return holiday ? rollOverEves(addDays(working, 1), country, calendar) : working;
}

const plain = new WeakMap<HolidayCalendar, HolidayCalendar>();

/** The same calendar where an eve that a state has listed is a working day: as it is at home. */
export function withoutListedEves(calendar: HolidayCalendar): HolidayCalendar {
  const made = plain.get(calendar) ?? {
    holidayOn: (country, day) => {
      const holiday = calendar.holidayOn(country, day);
      return holiday?.standing === 'listed-eve' ? undefined : holiday;
    },
  };
  plain.set(calendar, made);
  return made;
}

/** Whether a day is a working day; see {@link rollOver}. */
export const isWorkingDay = (day: Day, country: string, calendar: HolidayCalendar): boolean =>
  rollOver(day, country, calendar).day === day;
