import { addDays, addMonths, type Day } from './day.ts';
import type { DueStep } from './due-date.ts';
import type { RuleSet } from './rule-set.ts';
import type { Source } from './rule.ts';
import type { Pause, Term } from './term.ts';
import type { Timeline } from './timeline.ts';

/** The steps from receipt to the unrolled end of Art. 12(3), in the order they are taken. */
export function monthSteps(
  { received }: Timeline,
  term: Term,
  { zone, sources }: RuleSet,
): readonly DueStep[] {
  const { start, months } = term;
  const steps: DueStep[] = [
    { rule: 'received', date: received.iso, source: sources.receipt, facts: { zone } },
  ];
  if (start !== received) {
    const facts = { received: received.iso };
    steps.push({ rule: 'restarted', date: start.iso, source: sources.pause, facts });
  }
  if (term.extension) steps.push(extensionStep(term.extension, sources));
  const end = addMonths(start, months);
  const [rule, source] =
    months === 1
      ? (['one-month', sources.period] as const)
      : (['three-months', sources.extension] as const);
  steps.push({ rule, date: end.iso, source, facts: { from: start.iso } });
  const { day } = start.date;
  if (end.date.day !== day) {
    steps.push({
      rule: 'month-clamped',
      date: end.iso,
      source: 'reg-1182-71-3-2-c',
      facts: { day },
    });
  }
  addPauses(steps, term, end, sources.pause);
  return steps;
}

function addPauses(
  steps: DueStep[],
  { pauses, latePauses, running }: Term,
  end: Day,
  source: Source,
): void {
  let day = end;
  for (const pause of pauses) {
    day = addDays(day, pause.days);
    steps.push({ rule: 'paused', date: day.iso, source, facts: factsOf(pause) });
  }
  for (const pause of latePauses) {
    steps.push({ rule: 'pause-late', date: day.iso, source, facts: factsOf(pause) });
  }
  if (running) {
    const rule = running.late ? 'pause-late' : 'pause-running';
    steps.push({ rule, date: day.iso, source, facts: { from: running.from.iso } });
  }
}

const factsOf = ({ from, to, days }: Pause) => ({ from: from.iso, to: to.iso, days });

function extensionStep(
  { noticed, latest, inTime }: NonNullable<Term['extension']>,
  sources: RuleSet['sources'],
): DueStep {
  const date = noticed.iso;
  return {
    rule: inTime ? 'extension-in-time' : 'extension-late',
    date,
    source: sources.period,
    facts: { noticed: date, latest: latest.iso },
  };
}
