import { isIn, mondayOf, weeksOf } from '../period.ts';
import type { PeriodFigures } from '../period-figures.ts';
import type { Counter, Counting } from './counter.ts';

/** Counts the load by week: what came in and what was answered; a week without either is there with noughts, one to come is not. */
export function weekCounter({ period, until }: Counting): Counter<Pick<PeriodFigures, 'weeks'>> {
  const weeks = new Map(
    weeksOf({ ...period, to: until }).map((week) => [week, { week, received: 0, answered: 0 }]),
  );
  const note = (day: string | undefined, what: 'received' | 'answered') => {
    const week = day !== undefined && isIn(day, period) ? weeks.get(mondayOf(day)) : undefined;
    if (week) week[what] += 1;
  };
  return {
    add({ receivedOn, answeredOn }) {
      note(receivedOn, 'received');
      note(answeredOn, 'answered');
    },
    figures: () => ({ weeks: [...weeks.values()] }),
  };
}
