import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, ninetieth } from '#domain/figures/middle.ts';

test.each([
  [[], undefined, undefined],
  [[4], 4, 4],
  [[10, 3], 6.5, 10],
  [[30, 3, 10], 10, 30],
  [[3, 10, 20, 30], 15, 30],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9],
  [[11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 6, 10],
  // By their size, not as text.
  [[100, 20, 3], 20, 100],
])('of %j the middle is %s and nine in ten are within %s', (numbers, half, most) => {
  expect(median(numbers)).toBe(half);
  expect(ninetieth(numbers)).toBe(most);
});

test('nine in ten never exceed the one, and the given numbers stay as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1 }), (numbers) => {
      const given = [...numbers];
      const most = ninetieth(numbers) ?? -1;
      expect(numbers.filter((number) => number <= most).length).toBeGreaterThanOrEqual(
        numbers.length * 0.9,
      );
      expect(numbers).toContain(most);
      expect(median(numbers)).toBeLessThanOrEqual(most);
      expect(numbers).toEqual(given);
    }),
  );
});
