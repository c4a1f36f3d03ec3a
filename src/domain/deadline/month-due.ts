import { addDays, addMonths, type Day } from './day.ts';
import type { DueAlternative, DueDate } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { monthSteps } from './month-steps.ts';
import type { RuleSet } from './rule-set.ts';
import type { Because, Source } from './rule.ts';
import { pausedDays, settleTerm, unrolledEnd, type Term } from './term.ts';
import type { Timeline } from './timeline.ts';
import { rollOver, rollOverEves, withoutListedEves } from './working-day.ts';

/**
 * The due date of a request (GDPR Art. 12(3), Reg. 1182/71 Art. 3): a month from the local day of receipt, or three
 * when extended in time, clamped to the month's end, plus paused days, rolled over once to a working day.
 * Received 31 January 2026, extended 20 February → 30 April 2026; the cautious reading gives 28 April.
 */
export function monthDue(timeline: Timeline, rules: RuleSet, calendar: HolidayCalendar): DueDate {
  const term = settleTerm(timeline, rules, calendar);
  const rolled = rollOver(unrolledEnd(term), rules.id, calendar);
  return {
    due: rolled.day.iso,
    alternatives: alternatives(rolled.day, term, timeline, rules, calendar),
    steps: [...monthSteps(timeline, term, rules), ...rolled.steps],
    ruleSet: rules.id,
    ruleVersion: rules.version,
  };
}

function alternatives(
  due: Day,
  term: Term,
  timeline: Timeline,
  rules: RuleSet,
  calendar: HolidayCalendar,
): readonly DueAlternative[] {
  const found: DueAlternative[] = [];
  const add = (other: Day, because: Because, source: Source) => {
    if (other !== due) found.push({ due: other.iso, because, source });
  };
  const rolled = (day: Day) => rollOver(day, rules.id, calendar).day;
  add(rollOverEves(due, rules.id, calendar), 'eve-not-working-day', 'lag-1930-173-2');
  const asAtHome = withoutListedEves(calendar);
  add(rollOver(unrolledEnd(term), rules.id, asAtHome).day, 'eve-working-day', 'reg-1182-71-2-1');
  if (term.months === 3) {
    const end = addDays(addMonths(addMonths(term.start, 1), 2), pausedDays(term));
    add(rolled(end), 'two-months-after-first', rules.sources.period);
  }
  if (timeline.events.some(({ type }) => type === 'paused')) {
    const events = timeline.events.filter(({ type }) => type === 'extended');
    const unpaused = settleTerm({ ...timeline, events }, rules, calendar);
    const restarted = term.start !== timeline.received;
    const because = restarted ? 'restart-not-counted' : 'pause-not-counted';
    add(rolled(unrolledEnd(unpaused)), because, rules.sources.period);
  }
  return found;
}
