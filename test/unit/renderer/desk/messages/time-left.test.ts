import { expect, test } from 'vitest';
import { timeLeft } from '../../../../../src/renderer/desk/messages/time-left.ts';

const due = '2026-11-23T16:40:00+01:00';

test.each([
  ['2026-11-22T18:26:00Z', { over: false, hours: 21, minutes: 14 }],
  ['2026-11-20T15:40:00Z', { over: false, days: 3 }],
  ['2026-11-20T15:40:01Z', { over: false, hours: 71, minutes: 59 }],
  ['2026-11-23T15:39:30Z', { over: false, hours: 0, minutes: 0 }],
  ['2026-11-23T18:42:00Z', { over: true, hours: 3, minutes: 2 }],
  ['2026-11-25T15:39:00Z', { over: true, hours: 47, minutes: 59 }],
  ['2026-11-25T15:40:00Z', { over: true, days: 2 }],
  ['2027-03-14T03:00:00Z', { over: true, days: 110 }],
])('at %s', (now, left) => {
  expect(timeLeft(due, now)).toEqual(left);
});
