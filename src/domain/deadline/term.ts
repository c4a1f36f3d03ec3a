import { addDays, addMonths, type Day } from './day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { RuleSet } from './rule-set.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';
import { rollOver } from './working-day.ts';

/** A suspension between two local days; `days` is their difference. */
export interface Pause {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** What a timeline makes of the period: where it runs from, for how many months, and the days it stood still. */
export interface Term {
  readonly start: Day;
  readonly months: 1 | 3;
  readonly pauses: readonly Pause[];
  /** Pauses that began after the period had ended: they revive nothing. */
  readonly latePauses: readonly Pause[];
  /** A pause nobody has ended yet: no days are counted until it is. */
  readonly running?: { readonly from: Day; readonly late: boolean };
  /** The notice of extension, and the last day it could be given. */
  readonly extension?: {
    readonly noticed: Day;
    readonly latest: Day;
    readonly inTime: boolean;
  };
}

/**
 * Walks a timeline, event by event in the order they happened. An extension counts only on or before the last day of
 * the first month, moved by pauses up to then and rolled over (Art. 12(3)); a pause only if the period was still running.
 */
export function settleTerm(timeline: Timeline, rules: RuleSet, calendar: HolidayCalendar): Term {
  let term: Term = { start: timeline.received, months: 1, pauses: [], latePauses: [] };
  let waiting: TimelineEvent | undefined;
  for (const event of timeline.events) {
    const { day } = event;
    if (event.type === 'paused') {
      const late = day.number > endOf(term, rules, calendar).number;
      term = { ...term, running: { from: day, late } };
      waiting = event;
    } else if (event.type === 'resumed') {
      term = resume(term, day, rules.identity === 'restarts' && waiting?.cause === 'identity');
    } else {
      const latest = endOf(resume(term, day, false), rules, calendar);
      const inTime = day.number <= latest.number;
      term = { ...term, months: inTime ? 3 : 1, extension: { noticed: day, latest, inTime } };
    }
  }
  return term;
}

/** The unrolled end: the months, clamped, and the paused days after them. 27 November + 1 month + 4 days → 31 December. */
export const unrolledEnd = (term: Term): Day =>
  addDays(addMonths(term.start, term.months), pausedDays(term));

/** The days of all pauses together. */
export const pausedDays = ({ pauses }: Term): number =>
  pauses.reduce((sum, { days }) => sum + days, 0);

const endOf = (term: Term, rules: RuleSet, calendar: HolidayCalendar) =>
  rollOver(unrolledEnd(term), rules.id, calendar).day;

function resume(term: Term, day: Day, restarts: boolean): Term {
  const { running, ...settled } = term;
  if (!running) return settled;
  const { from, late } = running;
  const pause = { from, to: day, days: day.number - from.number };
  if (late) return { ...settled, latePauses: [...settled.latePauses, pause] };
  if (restarts) return { ...settled, start: day, pauses: [] };
  return { ...settled, pauses: [...settled.pauses, pause] };
}
