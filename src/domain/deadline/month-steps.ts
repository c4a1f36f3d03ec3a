import type { DueStep } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { RuleSet } from './rule-set.ts';
import type { Pause, Term } from './term.ts';
import type { Timeline } from './timeline.ts';
import { stepsToWorkingDay } from './working-day.ts';

/** The steps from receipt to the due date of Art. 12(3), in the order they are taken. */
export function monthSteps(
  timeline: Timeline,
  term: Term,
  end: Temporal.PlainDate,
  rules: RuleSet,
  calendar: HolidayCalendar,
): readonly DueStep[] {
  const { sources } = rules;
  const received = timeline.received.toString();
  const steps: DueStep[] = [
    { rule: 'received', date: received, source: sources.receipt, facts: { zone: rules.zone } },
  ];
  if (term.start !== timeline.received) {
    const facts = { received };
    steps.push({ rule: 'restarted', date: term.start.toString(), source: sources.pause, facts });
  }
  if (term.extension) steps.push(extensionStep(term.extension, rules));
  let day = term.start.add({ months: term.months });
  const date = day.toString();
  const rule = term.months === 1 ? 'one-month' : 'three-months';
  const source = term.months === 1 ? sources.period : sources.extension;
  steps.push({ rule, date, source, facts: { from: term.start.toString() } });
  if (day.day !== term.start.day) {
    const facts = { day: term.start.day };
    steps.push({ rule: 'month-clamped', date, source: 'reg-1182-71-3-2-c', facts });
  }
  for (const pause of term.pauses) {
    if (pause.days > 0) day = day.add({ days: pause.days });
    steps.push(pauseStep('paused', pause, day, rules));
  }
  for (const pause of term.latePauses) steps.push(pauseStep('pause-late', pause, day, rules));
  if (term.running) {
    const facts = { from: term.running.from.toString() };
    const rule = term.running.late ? 'pause-late' : 'pause-running';
    steps.push({ rule, date: day.toString(), source: sources.pause, facts });
  }
  steps.push(...stepsToWorkingDay(end, rules.id, calendar));
  return steps;
}

function extensionStep(
  { noticed, latest, inTime }: NonNullable<Term['extension']>,
  { sources }: RuleSet,
): DueStep {
  return {
    rule: inTime ? 'extension-in-time' : 'extension-late',
    date: noticed.toString(),
    source: sources.period,
    facts: { noticed: noticed.toString(), latest: latest.toString() },
  };
}

const pauseStep = (
  rule: 'paused' | 'pause-late',
  { from, to, days }: Pause,
  day: Temporal.PlainDate,
  { sources }: RuleSet,
): DueStep => ({
  rule,
  date: day.toString(),
  source: sources.pause,
  facts: { from: from.toString(), to: to.toString(), days },
});
