import { pauseCategories, type PauseCategory } from '../../case/clock/clock-event.ts';
import { isIn } from '../period.ts';
import type { PauseFigures, PeriodFigures } from '../period-figures.ts';
import { Tally, type Counter, type Counting } from './counter.ts';

/** Counts what lengthened and stopped the clock in the period, with why (Art. 12(3); EDPB 01/2022, para 159). */
export function clockCounter({
  period,
}: Counting): Counter<Pick<PeriodFigures, 'extensions' | 'pauses'>> {
  const extensions = new Tally<string>();
  const pauses = new Map<PauseCategory, { pauses: number; days: number }>();
  return {
    add({ extendedOn, extendedFor = '', pauses: own = [] }) {
      if (isIn(extendedOn, period)) extensions.add(extendedFor);
      for (const { category, on, days = 0 } of own) {
        if (!isIn(on, period)) continue;
        const sum = pauses.get(category) ?? { pauses: 0, days: 0 };
        pauses.set(category, { pauses: sum.pauses + 1, days: sum.days + days });
      }
    },
    figures: () => ({
      extensions: Object.entries(extensions.counts)
        .map(([reason, cases = 0]) => ({ reason, cases }))
        .toSorted((one, other) => other.cases - one.cases),
      pauses: pauseCategories.flatMap((category): PauseFigures[] => {
        const found = pauses.get(category);
        return found ? [{ category, ...found }] : [];
      }),
    }),
  };
}
