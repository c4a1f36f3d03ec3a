import type { DueAlternative, DueDate } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { monthSteps } from './month-steps.ts';
import type { RuleSet } from './rule-set.ts';
import { settleTerm, unrolledEnd, type Term } from './term.ts';
import type { Timeline } from './timeline.ts';
import { workingDayFrom } from './working-day.ts';

/**
 * The due date of a request (GDPR Art. 12(3), Reg. 1182/71 Art. 3): a month from the local day of receipt, or three
 * when extended in time, clamped to the month's end, plus paused days, rolled over once to a working day.
 * Received 31 January 2026, extended 20 February → 30 April 2026; the cautious reading gives 28 April.
 */
export function monthDue(timeline: Timeline, rules: RuleSet, calendar: HolidayCalendar): DueDate {
  const term = settleTerm(timeline, rules, calendar);
  const end = unrolledEnd(term);
  const due = workingDayFrom(end, rules.id, calendar);
  return {
    due: due.toString(),
    alternatives: alternatives(due, term, timeline, rules, calendar),
    steps: monthSteps(timeline, term, end, rules, calendar),
    ruleSet: rules.id,
    ruleVersion: rules.version,
  };
}

function alternatives(
  due: Temporal.PlainDate,
  term: Term,
  timeline: Timeline,
  rules: RuleSet,
  calendar: HolidayCalendar,
): readonly DueAlternative[] {
  const found: DueAlternative[] = [];
  const add = (other: Temporal.PlainDate, reason: Omit<DueAlternative, 'due'>) => {
    if (!other.equals(due)) found.push({ due: other.toString(), ...reason });
  };
  if (calendar.holidayOn(rules.id, due)?.standing === 'eve') {
    const source = 'lag-1930-173-2';
    const later = workingDayFrom(due, rules.id, calendar, 'rest');
    add(later, { because: 'eve-not-working-day', source });
  }
  if (term.months === 3) {
    const first = unrolledEnd({ ...term, months: 1, pauses: [] });
    const end = unrolledEnd({ ...term, start: first.add({ months: 1 }), months: 1 });
    const earlier = workingDayFrom(end, rules.id, calendar);
    add(earlier, { because: 'two-months-after-first', source: 'gdpr-12-3' });
  }
  if (timeline.events.some(({ type }) => type === 'paused')) {
    const events = timeline.events.filter(({ type }) => type === 'extended');
    const unpaused = unrolledEnd(settleTerm({ ...timeline, events }, rules, calendar));
    const earlier = workingDayFrom(unpaused, rules.id, calendar);
    add(earlier, { because: 'pause-not-counted', source: rules.sources.period });
  }
  return found;
}
