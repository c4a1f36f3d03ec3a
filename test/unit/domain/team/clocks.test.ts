import { expect, it } from 'vitest';
import { minutesAhead } from '#domain/team/clocks.ts';

it('tells of a clock that is more than five minutes ahead, in minutes, and of no other', () => {
  expect(minutesAhead(1_000_000, 1_000_000)).toBeUndefined();
  expect(minutesAhead(1_300_000, 1_000_000)).toBeUndefined();
  expect(minutesAhead(1_300_001, 1_000_000)).toBe(5);
  expect(minutesAhead(0, 1_000_000)).toBeUndefined();
  expect(minutesAhead(86_400_000, 0)).toBe(1_440);
});
