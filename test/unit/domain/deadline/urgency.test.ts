import { expect, test } from 'vitest';
import { urgencyOf } from '#domain/deadline/urgency.ts';

const urgencyAt = (now: string, due: string | undefined) => urgencyOf(due, now, 'Europe/Stockholm');

test.each([
  ['2026-03-04T12:00:00Z', '2026-03-05', 'week'],
  ['2026-03-04T23:00:00Z', '2026-03-05', 'today'],
  ['2026-03-05T22:59:59Z', '2026-03-05', 'today'],
  ['2026-03-05T23:00:00Z', '2026-03-05', 'overdue'],
  ['2026-03-05T12:00:00Z', '2026-03-12', 'week'],
  ['2026-03-05T12:00:00Z', '2026-03-13', 'later'],
])('at %s what is due %s is %s: a day lasts until its local midnight', (now, due, urgency) => {
  expect(urgencyAt(now, due)).toBe(urgency);
});

test.each([
  ['2026-03-05T11:59:59Z', 'today'],
  ['2026-03-05T12:00:00Z', 'today'],
  ['2026-03-05T12:00:01Z', 'overdue'],
  ['2026-03-04T12:00:00Z', 'week'],
])('at %s a breach due 13:00 in Stockholm is %s', (now, urgency) => {
  expect(urgencyAt(now, '2026-03-05T13:00:00+01:00')).toBe(urgency);
});

test('nothing due is not urgent', () => {
  expect(urgencyAt('2026-03-05T12:00:00Z', undefined)).toBe('none');
});
