import { addDays, dayFrom, daysBetween } from '#domain/deadline/day.ts';
import { targetsOf } from '#domain/deadline/targets.ts';
import { isWorkingDay } from '#domain/deadline/working-day.ts';
import type { Whose } from '#domain/team/whose.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { CalendarDay, CalendarEntry } from '#shared/views/clock-views.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { CaseSummary } from '../../casebook/cases/case-summary.ts';
import type { Work } from '../work.ts';
import { namesOf } from './own-names.ts';

const mostDays = 62;
const mostEntries = 200;

/** Every day of a range, with what open cases have on it. */
export function calendarDays(
  work: Work,
  { from, to, whose }: { readonly from: string; readonly to: string; readonly whose?: Whose },
): Result<{ days: CalendarDay[] }, Refusal> {
  for (const date of [from, to]) {
    if (date < '2000-01-01' || date > '2110-12-31')
      return refuse({ code: 'day-out-of-range', date });
  }
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > mostDays) {
    return refuse({ code: 'calendar-range', from, to, most: mostDays });
  }
  const days = Array.from({ length }, (_, at) => emptyDay(work, addDays(dayFrom(from), at).iso));
  const byDate = new Map(days.map((day) => [day.date, day]));
  const isWanted = namesOf(work, whose ?? 'all');
  for (const summary of work.book.openCases()) {
    if (!isWanted(summary.handler) || isOutside(summary, from, to)) continue;
    for (const { date, ...entry } of datesOf(work, summary)) {
      const day = byDate.get(date);
      if (!day) continue;
      if (day.entries.length < mostEntries) day.entries.push(entry);
      day.total += 1;
    }
  }
  return ok({ days });
}

/** All of a case's dates lie from its receipt to its due date; a zone shifts the receipt by a day at most. */
const isOutside = ({ due, receivedAt }: CaseSummary, from: string, to: string) =>
  due.slice(0, 10) < from || receivedAt.slice(0, 10) > addDays(dayFrom(to), 1).iso;

/** The legal date of a case, and the company's own that are not reached yet. */
export function datesOf(
  { book, clock }: Work,
  summary: CaseSummary,
): (CalendarEntry & { readonly date: string })[] {
  const { reference, kind, due } = summary;
  const legal = { reference, kind, what: 'due', date: due.slice(0, 10) } as const;
  if (kind === 'breach') return [{ ...legal, at: due }];
  const targets = targetsOf(summary, book.settings.targets, clock.placeOf(summary));
  const open = targets.filter(({ done }) => !done);
  return [
    legal,
    ...open.map(({ target: what, date, moved }) => ({
      reference,
      kind,
      what,
      date,
      ...(moved && { moved }),
    })),
  ];
}

function emptyDay({ clock }: Work, date: string): CalendarDay {
  const { country, calendar } = clock.placeOf({});
  const day = dayFrom(date);
  const holiday = calendar.holidayOn(country, day.date);
  return {
    date,
    working: isWorkingDay(day, country, calendar),
    ...(holiday && { holiday: { sv: holiday.sv, en: holiday.en } }),
    total: 0,
    entries: [],
  };
}
