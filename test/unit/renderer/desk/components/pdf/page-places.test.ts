import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  heightAt,
  heightOf,
  margin,
  pageMostSeen,
  pagesBetween,
  placePages,
  spotAt,
  topAt,
} from '../../../../../../src/renderer/desk/components/pdf/page-places.ts';

const sizes = (count: number) => Array.from({ length: count }, () => ({ width: 100, height: 200 }));
const places = placePages(sizes(1000), 1);
const pitch = 200 + margin;

test('pages lie under each other with a margin round each', () => {
  const [first, second] = placePages(
    [
      { width: 10.4, height: 20.6 },
      { width: 5, height: 5 },
    ],
    1,
  );
  expect(first).toEqual({ top: margin, width: 10, height: 21 });
  expect(second?.top).toBe(margin + 21 + margin);
  expect(heightOf(places)).toBe(1000 * pitch + margin);
  expect(heightOf([])).toBe(0);
});

test.each([
  { from: 0, to: 100, first: 1, last: 1 },
  { from: 0, to: 217, first: 1, last: 1 },
  { from: 0, to: 233, first: 1, last: 2 },
  { from: 216, to: 232, first: 2, last: 1 },
  { from: 500 * pitch, to: 503 * pitch, first: 501, last: 503 },
  { from: 1e9, to: 1e9 + 5, first: 1001, last: 1000 },
  { from: -500, to: 20, first: 1, last: 1 },
])('between $from and $to lie pages $first to $last', ({ from, to, first, last }) => {
  expect(pagesBetween(places, from, to)).toEqual({ first, last });
});

test.each([
  { from: 0, to: 100, page: 1, why: 'only one is seen' },
  { from: 150, to: 350, page: 2, why: 'more of it is seen' },
  { from: pitch, to: 4 * pitch, page: 2, why: 'all are seen whole, so the upper one' },
  { from: 216, to: 232, page: 2, why: 'only a gap is seen: the one after it' },
  { from: 1e9, to: 1e9 + 5, page: 1000, why: 'there is none after the last' },
])('from $from to $to most is seen of page $page: $why', ({ from, to, page }) => {
  expect(pageMostSeen(places, from, to)).toBe(page);
});

test('a view never begins before the beginning, so that also a page much higher than it is near', () => {
  const large = placePages(sizes(2), 20);
  const start = topAt(large, { page: 1, down: -1 });
  expect(start).toBe(0);
  expect(pagesBetween(large, start - 700, start + 2 * 700)).toEqual({ first: 1, last: 1 });
});

test('a spot is at the same height again, and at any size on the same part of its page', () => {
  const some = fc.array(
    fc.record({
      width: fc.integer({ min: 50, max: 900 }),
      height: fc.integer({ min: 50, max: 1200 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(
      some,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.3, max: 4, noNaN: true }),
      (of, part, scale) => {
        const before = placePages(of, 1);
        const y = part * heightOf(before);
        const spot = spotAt(before, y);
        expect(heightAt(before, spot)).toBeCloseTo(y, 6);
        const after = placePages(of, scale);
        const { top = 0, height = 1 } = after[spot.page - 1] ?? {};
        expect((heightAt(after, spot) - top) / height).toBeCloseTo(spot.down, 6);
      },
    ),
  );
});
