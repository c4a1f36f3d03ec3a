import { daysBetween } from '../../deadline/day.ts';
import type { Age, PeriodFigures } from '../period-figures.ts';
import { Tally, type Counter, type Counting } from './counter.ts';
import { wasOpen } from './totals.ts';

/** Counts the cases that were open when the period ended, by how long they had been. */
export function ageCounter({ until }: Counting): Counter<Pick<PeriodFigures, 'openByAge'>> {
  const ages = new Tally<Age>();
  return {
    add(counted) {
      if (wasOpen(counted, until)) ages.add(ageOf(daysBetween(counted.receivedOn, until)));
    },
    figures: () => ({ openByAge: ages.counts }),
  };
}

function ageOf(days: number): Age {
  if (days <= 7) return 'week';
  if (days <= 30) return 'month';
  return days <= 90 ? 'quarter' : 'older';
}
