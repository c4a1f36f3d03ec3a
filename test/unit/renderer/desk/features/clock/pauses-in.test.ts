import { expect, test } from 'vitest';
import {
  pausesIn,
  runningPause,
} from '../../../../../../src/renderer/desk/features/clock/pauses-in.ts';

const paused = (at: string) =>
  ({ type: 'paused', at, category: 'identity', reason: 'Okänd', evidence: '' }) as const;
const resumed = { type: 'resumed', at: '2026-11-04T09:00:00Z' } as const;
const extended = { type: 'extended', at: '2026-11-06T09:00:00Z', reason: 'Många' } as const;

test('a pause runs until it is ended, extension or not', () => {
  const clock = [paused('2026-11-03T09:00:00Z'), extended];
  expect(runningPause(clock)?.at).toBe('2026-11-03T09:00:00Z');
  expect(runningPause([paused('2026-11-03T09:00:00Z'), resumed, extended])).toBeUndefined();
});

test('every pause can be chosen, ended or not', () => {
  const clock = [paused('2026-11-03T09:00:00Z'), resumed, paused('2026-11-05T09:00:00Z')];
  expect(pausesIn(clock).map(({ at }) => at)).toEqual([
    '2026-11-03T09:00:00Z',
    '2026-11-05T09:00:00Z',
  ]);
});
