import { expect, test } from 'vitest';
import type { ClockInput } from '#domain/deadline/due-date.ts';
import { stopsOf } from '../../../../../../src/renderer/desk/features/clock/stops-of.ts';
import {
  dueDate,
  extended,
  paused,
  request,
  resumed,
} from '../../../../../factories/cases/clock.ts';

const stops = (input: ClockInput) =>
  stopsOf(dueDate(input)).map(({ what, date, added }) => [what, date, added]);

test('a plain request goes from its receipt to a month later (Art. 12(3))', () => {
  expect(stops(request('2026-11-02'))).toEqual([
    ['received', '2026-11-02', 0],
    ['month', '2026-12-02', 30],
  ]);
});

test('days off in a row are one move to the next working day (Reg. 1182/71 Art. 3(4))', () => {
  expect(stops(request('2025-11-25'))).toEqual([
    ['received', '2025-11-25', 0],
    ['month', '2025-12-25', 30],
    ['moved', '2025-12-29', 4],
  ]);
});

test('a pause is a stop of its own, with the days it adds', () => {
  const events = [paused('2026-11-05'), resumed('2026-11-10')];
  expect(stops(request('2026-11-02', events))).toEqual([
    ['received', '2026-11-02', 0],
    ['month', '2026-12-02', 30],
    ['paused', '2026-12-07', 5],
  ]);
});

test('a pause that adds no day is left to the words', () => {
  const events = [paused('2026-11-05T08:00:00Z'), resumed('2026-11-05T09:00:00Z')];
  expect(stops(request('2026-11-02', events)).map(([what]) => what)).toEqual(['received', 'month']);
});

test('an extension in time is three months from receipt', () => {
  expect(stops(request('2026-11-02', [extended('2026-11-20')]))[1]).toEqual([
    'months',
    '2027-02-02',
    92,
  ]);
});

test('a breach runs in hours from awareness (Art. 33(1))', () => {
  const breach = { ...request('2026-11-02T10:00:00Z'), kind: 'breach' } as const;
  expect(stops(breach)).toEqual([
    ['aware', expect.stringMatching(/^2026-11-02T11:00/), 0],
    ['hours', expect.stringMatching(/^2026-11-05T11:00/), 72],
  ]);
});
