/** How many hits each page has; a page that has not been searched yet is not in it. */
export type Counts = ReadonlyMap<number, number>;

/** One hit: a page from 1, and which of the hits on it, from 0. */
export interface Hit {
  readonly page: number;
  readonly index: number;
}

/** How many there are in all. */
export const total = (counts: Counts): number =>
  Array.from(counts.values()).reduce((sum, count) => sum + count, 0);

/** Which one it is of all of them, from 1, in the order of pages. */
export function ordinal(counts: Counts, { page, index }: Hit): number {
  let before = 0;
  for (const [other, count] of counts) if (other < page) before += count;
  return before + index + 1;
}

/** The hit after or before one; after the last comes the first. `undefined` when there is none at all. */
export function hitFrom(counts: Counts, { page, index }: Hit, way: 1 | -1): Hit | undefined {
  const beside = index + way;
  if (beside >= 0 && beside < (counts.get(page) ?? 0)) return { page, index: beside };
  const pages = Array.from(counts.keys())
    .filter((other) => counts.get(other) !== 0)
    .toSorted((one, other) => way * (one - other));
  const next = pages.find((other) => way * (other - page) > 0) ?? pages[0];
  if (next === undefined) return undefined;
  return { page: next, index: way === 1 ? 0 : (counts.get(next) ?? 1) - 1 };
}

/** Page numbers from `start` to the last one, and then those before it. */
export function pagesFrom(start: number, pages: number): readonly number[] {
  return Array.from({ length: pages }, (_, at) => ((start - 1 + at) % pages) + 1);
}
