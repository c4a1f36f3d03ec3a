import { expect, test } from 'vitest';
import { patternOf } from '../../../../../../src/renderer/desk/components/pdf/search/find-in-text.ts';
import { foldText } from '../../../../../../src/renderer/desk/components/pdf/search/fold-text.ts';
import { pagesFrom } from '../../../../../../src/renderer/desk/components/pdf/search/hits.ts';
import { searchPages } from '../../../../../../src/renderer/desk/components/pdf/search/search-pages.ts';

const pattern = patternOf('å') ?? /$^/gu;
const read = async (page: number) => {
  const text = `sida ${page} på ån`;
  return { text, folded: foldText(text), starts: [0], spots: [] };
};

test('every page is counted, over a thousand of them', async () => {
  const told: (readonly [number, boolean])[] = [];
  await searchPages(
    read,
    pattern,
    pagesFrom(700, 1500),
    new AbortController().signal,
    (counts, done) => told.push([counts.size, done]),
  );
  expect(told.at(-1)).toEqual([1500, true]);
  expect(told.filter(([, done]) => done)).toHaveLength(1);
});

test('a search that is stopped tells nothing more, and has read one page ahead at most', async () => {
  const stop = new AbortController();
  const asked: number[] = [];
  let told = 0;
  const stopping = async (page: number) => {
    asked.push(page);
    if (asked.length === 3) stop.abort();
    return read(page);
  };
  await searchPages(stopping, pattern, pagesFrom(1, 1500), stop.signal, () => {
    told += 1;
  });
  expect(asked.length).toBeLessThanOrEqual(4);
  expect(told).toBe(0);
});

test('while it goes on, others get their turn', async () => {
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 0);
  const slow = async (page: number) => {
    const end = performance.now() + 20;
    while (performance.now() < end);
    return read(page);
  };
  await searchPages(slow, pattern, pagesFrom(1, 20), new AbortController().signal, () => {});
  clearInterval(clock);
  expect(turns).toBeGreaterThan(0);
});
