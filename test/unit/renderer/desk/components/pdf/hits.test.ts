import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hitFrom,
  ordinal,
  pagesFrom,
  total,
} from '../../../../../../src/renderer/desk/components/pdf/search/hits.ts';

// As they are counted: from the page that was looked at.
const counts = new Map([
  [3, 2],
  [4, 0],
  [1, 0],
  [2, 1],
]);

test('hits are numbered in the order of pages, whichever was searched first', () => {
  expect(total(counts)).toBe(3);
  expect(ordinal(counts, { page: 2, index: 0 })).toBe(1);
  expect(ordinal(counts, { page: 3, index: 1 })).toBe(3);
});

test.each([
  { from: [2, 0], way: 1, to: [3, 0] },
  { from: [3, 0], way: 1, to: [3, 1] },
  { from: [3, 1], way: 1, to: [2, 0] },
  { from: [2, 0], way: -1, to: [3, 1] },
  { from: [3, 1], way: -1, to: [3, 0] },
  { from: [3, 0], way: -1, to: [2, 0] },
] as const)('from $from by $way it is $to', ({ from, way, to }) => {
  const [page, index] = from;
  expect(hitFrom(counts, { page, index }, way)).toEqual({ page: to[0], index: to[1] });
});

test('where there is none, there is no next', () => {
  expect(hitFrom(new Map([[1, 0]]), { page: 1, index: 0 }, 1)).toBeUndefined();
});

test('going on long enough leads past every hit once, and home', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom<1 | -1>(1, -1),
      (found, way) => {
        const counts = new Map(found.map((count, at) => [at + 1, count]));
        fc.pre(total(counts) > 0);
        const start = { page: found.findIndex((count) => count > 0) + 1, index: 0 };
        const seen = new Set<number>();
        let hit = start;
        for (let step = 0; step < total(counts); step += 1) {
          seen.add(ordinal(counts, hit));
          hit = hitFrom(counts, hit, way) ?? hit;
        }
        expect(seen.size).toBe(total(counts));
        expect(hit).toEqual(start);
      },
    ),
  );
});

test('a search begins at the page looked at and comes back to those before it', () => {
  expect(pagesFrom(3, 5)).toEqual([3, 4, 5, 1, 2]);
  expect(pagesFrom(1, 1)).toEqual([1]);
});
