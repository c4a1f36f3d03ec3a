import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import type { PeriodFigures } from '#domain/figures/period-figures.ts';
import { periodFigures } from '#main/casework/figures/figures.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { wanderedBook } from '../../../../factories/books/wandered-book.ts';
import { suiteSeed } from '../../../../seeded.ts';
import { recount, unordered } from './recount.ts';
import { retold } from './retold.ts';

const periods = [
  ['2026-01-01', '2026-12-31'],
  ['2025-01-01', '2025-12-31'],
  ['2026-07-01', '2026-09-30'],
  ['2026-02-11', '2026-06-03'],
  ['2026-11-24', '2026-11-26'],
  ['2026-03-03', '2026-03-03'],
  ['2020-01-01', '2026-11-25'],
] as const;

test('every figure is what another hand counts from the logs of the cases, over any period and the one before', async () => {
  const met: PeriodFigures[] = [];
  for (const seed of [suiteSeed, suiteSeed + 1]) {
    const { desk, cases } = await wanderedBook(seed, 900);
    const { work } = desk;
    const told = cases.map((one) => retold(one, work));
    const now = { at: work.now(), zone: work.clock.zone };
    for (const [from, to] of periods) {
      const { figures, before } = valueOf(await periodFigures(work, { from, to }));
      met.push(figures);
      for (const counted of [figures, before]) {
        expect(unordered(counted)).toEqual(unordered(recount(told, counted.period, now)));
      }
    }
  }
  // Books in which little happens agree with anything.
  const all = (pick: (of: PeriodFigures) => object) =>
    new Set(met.flatMap((of) => Object.keys(pick(of)))).size;
  expect(Math.min(...Object.values(met.at(-1)?.counted ?? {}))).toBeGreaterThan(0);
  expect(Math.max(...met.map((of) => of.byKind.length))).toBe(caseKinds.length);
  expect(Math.max(...met.map((of) => of.pauses.length))).toBeGreaterThan(0);
  expect(Math.max(...met.map((of) => of.refusals.length))).toBeGreaterThan(0);
  expect(Math.max(...met.map((of) => of.extensions.length))).toBeGreaterThan(0);
  expect(all((of) => of.outcomes)).toBeGreaterThan(3);
  expect(all((of) => of.lateBecause)).toBeGreaterThan(1);
  expect(all((of) => ({ ...of.findings, ...of.remedies }))).toBeGreaterThan(1);
  expect(all((of) => of.breaches)).toBeGreaterThan(1);
  expect(all((of) => of.identity)).toBeGreaterThan(1);
  expect(all((of) => of.answeredBy)).toBeGreaterThan(1);
}, 120_000);
