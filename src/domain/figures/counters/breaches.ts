import type { FigureDetails } from '../../retention/figure-details.ts';
import { isIn } from '../period.ts';
import type { BreachStanding, PeriodFigures } from '../period-figures.ts';
import { Tally, type Counter, type Counting } from './counter.ts';

/** Counts the breaches that the company became aware of in the period, by what became of the duty to notify (Art. 33(1)). */
export function breachCounter({
  period,
}: Counting): Counter<Pick<PeriodFigures, 'breaches' | 'unnotified'>> {
  const breaches = new Tally<BreachStanding>();
  const unnotified = new Tally<NonNullable<FigureDetails['unnotified']>>();
  return {
    add({ kind, from, receivedOn, outcome, notice, unnotified: because }) {
      if (kind !== 'breach' || from === 'confidential' || !isIn(receivedOn, period)) return;
      const standing = outcome === 'no-breach' ? outcome : (notice ?? 'undecided');
      breaches.add(standing);
      if (standing === 'not-notified') unnotified.add(because);
    },
    figures: () => ({ breaches: breaches.counts, unnotified: unnotified.counts }),
  };
}
