import { expect, test } from 'vitest';
import type { ClockInput } from '#domain/deadline/due-date.ts';
import { dueDate, rulesOf } from '../../../factories/cases/clock.ts';

const breach = (received: string, jurisdiction = 'SE'): ClockInput => ({
  kind: 'breach',
  jurisdiction,
  received,
  events: [],
});

test.each([
  ['2025-02-04T12:17:00+01:00', '2025-02-07T12:17:00+01:00', '2025-02-07T13:00:00+01:00', 'plain'],
  [
    '2026-10-23T14:30:00+02:00',
    '2026-10-26T13:30:00+01:00',
    '2026-10-26T14:00:00+01:00',
    'to winter time',
  ],
  [
    '2026-03-27T14:30:00+01:00',
    '2026-03-30T15:30:00+02:00',
    '2026-03-30T16:00:00+02:00',
    'to summer time',
  ],
  [
    '2026-10-25T00:30:00Z',
    '2026-10-28T01:30:00+01:00',
    '2026-10-28T02:00:00+01:00',
    'the first 02:30 of two',
  ],
  [
    '2026-10-25T01:30:00Z',
    '2026-10-28T02:30:00+01:00',
    '2026-10-28T03:00:00+01:00',
    'the second 02:30',
  ],
  [
    '2026-03-26T01:30:00Z',
    '2026-03-29T03:30:00+02:00',
    '2026-03-29T04:00:00+02:00',
    'past the hour that is not',
  ],
  [
    '2026-12-29T22:59:59.999Z',
    '2027-01-01T23:59:59+01:00',
    '2027-01-02T00:00:00+01:00',
    'on nyårsdagen, not moved',
  ],
])('Art. 33(1): aware %s is due %s, or %s (%4$s)', (aware, due, strict) => {
  const answer = dueDate(breach(aware));
  expect(answer.due).toBe(due);
  expect(answer.alternatives).toEqual([
    { due: strict, because: 'hour-of-awareness-not-counted', source: 'reg-1182-71-3-2-a' },
  ]);
});

test('the steps name the change of clocks and the day off that does not move it', () => {
  const { steps } = dueDate(breach('2026-03-26T14:30:00+01:00'));
  expect(steps.map(({ rule }) => rule)).toEqual([
    'aware',
    'hours-elapsed',
    'clocks-changed',
    'hours-run-on',
  ]);
  expect(steps[2]?.facts).toEqual({ before: '+01:00', after: '+02:00' });
});

test('the answer is in the controller’s zone, whatever the zone of the question', () => {
  expect(dueDate(breach('2026-01-12T08:00:00-05:00', 'FI')).due).toBe('2026-01-15T15:00:00+02:00');
  expect(dueDate(breach('2026-01-12T08:00:00-05:00', 'GB')).due).toBe('2026-01-15T13:00:00+00:00');
});

test('a law that gives 96 hours is a changed number, not changed code', () => {
  const rules = { ...rulesOf('SE'), version: '2028-1', breachHours: 96 };
  const { due, ruleVersion, steps } = dueDate(breach('2028-02-01T09:15:00Z'), rules);
  expect({ due, ruleVersion }).toEqual({ due: '2028-02-05T10:15:00+01:00', ruleVersion: '2028-1' });
  expect(steps[1]?.facts).toEqual({ hours: 96 });
});
