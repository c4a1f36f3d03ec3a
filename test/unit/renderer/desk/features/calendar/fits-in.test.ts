import { expect, test } from 'vitest';
import { fitsIn } from '../../../../../../src/renderer/desk/features/calendar/fits-in.ts';

test('a day shows as many dates as it has room for, and never fewer than three', () => {
  expect(fitsIn(686, 6, 1)).toBe(4);
  expect(fitsIn(966, 6, 1)).toBe(7);
  expect(fitsIn(966, 6, 1.5)).toBe(4);
  expect(fitsIn(0, 6, 1)).toBe(3);
});
