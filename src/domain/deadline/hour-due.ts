import type { DueDate, DueStep } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { localTime, offsetText, stamp, type Moment } from './moment.ts';
import type { RuleSet } from './rule-set.ts';
import { isWorkingDay } from './working-day.ts';

/**
 * The due instant of a breach notification (GDPR Art. 33(1)): elapsed hours from awareness, so the wall clock shifts
 * when summer time begins or ends; never moved off a weekend or holiday (Reg. 1182/71 Art. 3(4) excepts hours).
 * Aware 2024-10-26T14:00+02:00 → 2024-10-29T13:00+01:00. The alternative leaves out the hour of awareness
 * (Art. 3(1), 3(2)(a)): from 15:00 for 72 hours → 14:00+01:00.
 */
export function hourDue(aware: Moment, rules: RuleSet, calendar: HolidayCalendar): DueDate {
  const { zone, breachHours: hours } = rules;
  const seconds = hours * 3600;
  const start = localTime(aware, zone);
  const end = localTime(aware + seconds, zone);
  const nextHour = aware - (start.second % 3600) + 3600;
  const date = stamp(end);
  const source = rules.sources.breach;
  const steps: DueStep[] = [
    { rule: 'aware', date: stamp(start), source, facts: { zone } },
    { rule: 'hours-elapsed', date, source, facts: { hours } },
  ];
  if (end.offset !== start.offset) {
    const facts = { before: offsetText(start.offset), after: offsetText(end.offset) };
    steps.push({ rule: 'clocks-changed', date, source, facts });
  }
  if (!isWorkingDay(end.day, rules.id, calendar)) {
    steps.push({ rule: 'hours-run-on', date, source: 'reg-1182-71-3-4', facts: {} });
  }
  return {
    due: date,
    alternatives: [
      {
        due: stamp(localTime(nextHour + seconds, zone)),
        because: 'hour-of-awareness-not-counted',
        source: 'reg-1182-71-3-2-a',
      },
    ],
    steps,
    ruleSet: rules.id,
    ruleVersion: rules.version,
  };
}
