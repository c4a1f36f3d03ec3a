import { join } from 'node:path';
import { dueOf } from '#domain/deadline/due-of.ts';
import { ruleSets } from '#domain/deadline/rule-sets.ts';
import { urgencyOf } from '#domain/deadline/urgency.ts';
import { createHolidayCalendar } from './calendar/holiday-calendar.ts';
import type { Clock } from './casework/work.ts';
import { loadRegisters } from './register/load-registers.ts';
import type { Tools } from './session.ts';

/** The controller is a Swedish company: the periods run by the days of the country where it acts (Reg. 1182/71 Art. 2(1)). */
const country = 'SE';

/** What casework needs from outside the book, with `now` as the only source of time. */
export async function makeTools(resources: string, now: () => string): Promise<Tools> {
  const clock = makeClock(now);
  return {
    now,
    clock,
    registers: await loadRegisters(join(resources, 'register')),
    sortClock: {
      version: 'SE 2026-1',
      dueOf: (subject) => clock.dueOf(subject).due,
    },
  };
}

function makeClock(now: () => string): Clock {
  const calendar = createHolidayCalendar();
  const rules = ruleSets.findLast(({ id }) => id === country);
  if (!rules) throw new Error(`No rules for ${country}`);
  const { zone } = rules;
  return {
    zone,
    dueOf(subject) {
      const due = dueOf(subject, country, calendar);
      // `decide` lets no receipt or clock event in that the clock refuses.
      if (!due.ok) throw new Error(`No due date: ${due.error.code}`);
      return due.value;
    },
    urgencyOf: (due) => urgencyOf(due, now(), zone),
    today: () => Temporal.Instant.from(now()).toZonedDateTimeISO(zone).toPlainDate().toString(),
  };
}
