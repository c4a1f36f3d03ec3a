import { expect, test } from 'vitest';
import { nearness } from '../../../../../../src/renderer/desk/features/work/nearness.ts';

test.each([
  ['2026-11-19', 'late'],
  ['2026-11-20', 'today'],
  ['2026-11-21', 'ahead'],
  ['', 'ahead'],
])('on 20 November %j is %s', (dueOn, expected) => {
  expect(nearness(dueOn, '2026-11-20')).toBe(expected);
});
