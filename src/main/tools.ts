import { join } from 'node:path';
import { createHolidayCalendar } from './calendar/holiday-calendar.ts';
import { runningClock } from './calendar/running-clock.ts';
import { loadOriginals } from './letters/template/load-originals.ts';
import { loadRegisters } from './register/load-registers.ts';
import type { Tools } from './casework/begin-work.ts';

/** What casework needs from outside the book, with `now` as the only source of time. */
export const makeTools = async (resources: string, now: () => string): Promise<Tools> => ({
  now,
  clock: runningClock(createHolidayCalendar(), now),
  registers: await loadRegisters(join(resources, 'register')),
  originals: await loadOriginals(join(resources, 'letters')),
});
