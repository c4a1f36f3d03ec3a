import { ok } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { changeCalendar, changeSettings, settingsView } from '../../casework/settings.ts';
import { calendarDays } from '../../casework/today/calendar.ts';
import { doneLately } from '../../casework/today/done-lately.ts';
import { chooseToday, todayOf } from '../../casework/today/whose-today.ts';
import { exportCalendar } from '../../reminders/export-calendar.ts';
import { withWork, type Counter } from '../with-work.ts';

type ClockChannel = Extract<
  keyof Handlers,
  `today:${string}` | `calendar:${string}` | `settings:${string}`
>;

/** What the running clock says of all cases, and the rules it runs by. */
export const clockHandlers = (counter: Counter): Pick<Handlers, ClockChannel> => ({
  'today:show': withWork(counter, async (work, { limit }) => ok(await todayOf(work, limit))),
  'today:done': withWork(counter, async (work, { limit }) => ok(await doneLately(work, limit))),
  'today:choose': withWork(counter, chooseToday),
  'calendar:month': withWork(counter, async (work, range) => calendarDays(work, range)),
  'calendar:export': withWork(counter, (work, { reference }) => exportCalendar(work, reference)),
  'calendar:correct': withWork(counter, changeCalendar),
  'settings:show': withWork(counter, async (work) => ok(settingsView(work))),
  'settings:change': withWork(counter, changeSettings),
});
