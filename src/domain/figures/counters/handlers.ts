import type { PeriodFigures } from '../period-figures.ts';
import type { Counter, Counting } from './counter.ts';
import { isMet, noTotals, totalling, type Adding } from './totals.ts';

/** Counts by handler, by name, of the cases that stand: what is left of one that is gone names nobody. */
export function handlerCounter(
  counting: Counting,
): Counter<Required<Pick<PeriodFigures, 'handlers'>>> {
  const add = totalling(counting);
  const handlers = new Map<string, Adding>();
  return {
    add(counted) {
      if (counted.handler === undefined) return;
      const own = handlers.get(counted.handler) ?? noTotals();
      handlers.set(counted.handler, own);
      add(own, counted);
    },
    figures: () => ({
      handlers: [...handlers]
        .filter(([, totals]) => isMet(totals))
        .map(([handler, totals]) => ({ handler, ...totals }))
        .toSorted((one, other) => (one.handler < other.handler ? -1 : 1)),
    }),
  };
}
