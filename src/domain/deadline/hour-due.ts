import type { DueDate, DueStep } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { RuleSet } from './rule-set.ts';
import { isWorkingDay } from './working-day.ts';

/**
 * The due instant of a breach notification (GDPR Art. 33(1)): elapsed hours from awareness, so the wall clock shifts
 * when summer time begins or ends; never moved off a weekend or holiday (Reg. 1182/71 Art. 3(4) excepts hours).
 * Aware 2024-10-26T14:00+02:00 → 2024-10-29T13:00+01:00. The alternative leaves out the hour of awareness
 * (Art. 3(1), 3(2)(a)): from 15:00 for 72 hours → 14:00+01:00.
 */
export function hourDue(
  aware: Temporal.Instant,
  rules: RuleSet,
  calendar: HolidayCalendar,
): DueDate {
  const start = aware.toZonedDateTimeISO(rules.zone);
  const period = { hours: rules.breachHours };
  const end = start.add(period);
  const nextHour = start.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 });
  const date = stamp(end);
  const source = rules.sources.breach;
  const steps: DueStep[] = [
    { rule: 'aware', date: stamp(start), source, facts: { zone: rules.zone } },
    { rule: 'hours-elapsed', date, source, facts: { ...period } },
  ];
  if (end.offset !== start.offset) {
    const facts = { before: start.offset, after: end.offset };
    steps.push({ rule: 'clocks-changed', date, source, facts });
  }
  if (!isWorkingDay(end.toPlainDate(), rules.id, calendar)) {
    steps.push({ rule: 'hours-run-on', date, source: 'reg-1182-71-3-4', facts: {} });
  }
  return {
    due: date,
    alternatives: [
      {
        due: stamp(nextHour.add(period)),
        because: 'hour-of-awareness-not-counted',
        source: 'reg-1182-71-3-2-a',
      },
    ],
    steps,
    ruleSet: rules.id,
    ruleVersion: rules.version,
  };
}

/** To the second, cut and not rounded, so that no date is later than the law's. */
const stamp = (at: Temporal.ZonedDateTime) =>
  at.toString({ timeZoneName: 'never', smallestUnit: 'second' });
