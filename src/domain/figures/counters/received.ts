import { isIn } from '../period.ts';
import type { PeriodFigures } from '../period-figures.ts';
import { Tally, type Counter, type Counting } from './counter.ts';
import type { CountedCase } from '../counted.ts';

/** Counts where the cases received in the period are known from: the book, what is left of those gone, or that they are confidential. */
export function receivedCounter({
  period,
}: Counting): Counter<Pick<PeriodFigures, 'counted' | 'monthOnly'>> {
  const counted = new Tally<CountedCase['from']>();
  let monthOnly = 0;
  return {
    add({ from, receivedOn, monthOnly: isMonthOnly }) {
      if (!isIn(receivedOn, period)) return;
      counted.add(from);
      if (isMonthOnly) monthOnly += 1;
    },
    figures: () => ({
      counted: { book: 0, disposed: 0, confidential: 0, ...counted.counts },
      monthOnly,
    }),
  };
}
