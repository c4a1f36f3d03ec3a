import { urgencyAt } from '../../deadline/urgency.ts';
import type { CountedCase } from '../counted.ts';
import { isIn } from '../period.ts';
import type { Totals } from '../period-figures.ts';
import type { Counting } from './counter.ts';

/** Numbers that are still being added to. */
export type Adding = { -readonly [N in keyof Totals]: number };

/** Numbers that nothing has been added to. */
export const noTotals = (): Adding => ({
  received: 0,
  answered: 0,
  inTime: 0,
  late: 0,
  notOwed: 0,
  open: 0,
  overdue: 0,
  extended: 0,
});

/** Whether there is anything in numbers at all. */
export const isMet = (totals: Totals): boolean =>
  totals.received + totals.answered + totals.open + totals.extended > 0;

/** Whether a case was open when a day ended: one received 2 March and closed 2 April was on 31 March. Of a confidential one nothing tells. */
export const wasOpen = (
  { from, receivedOn, closedOn, outcome }: CountedCase,
  until: string,
): boolean =>
  from !== 'confidential' &&
  receivedOn <= until &&
  (closedOn === undefined ? outcome === undefined : closedOn > until);

/** Adds a case to numbers, each of them by the day it is of; see {@link Totals}. Made once for all cases of a period. */
export function totalling({
  period,
  until,
  asOf,
  zone,
}: Counting): (totals: Adding, counted: CountedCase) => void {
  const urgencyIn = new Map<string, ReturnType<typeof urgencyAt>>();
  const isOverdue = ({ due, zone: own = zone }: CountedCase) => {
    const urgency = urgencyIn.get(own) ?? urgencyAt(asOf, own);
    urgencyIn.set(own, urgency);
    return urgency(due) === 'overdue';
  };
  return (totals, counted) => {
    if (isIn(counted.receivedOn, period)) totals.received += 1;
    if (isIn(counted.extendedOn, period)) totals.extended += 1;
    if (isIn(counted.answeredOn, period)) {
      totals.answered += 1;
      if (counted.inTime === undefined) totals.notOwed += 1;
      else totals[counted.inTime ? 'inTime' : 'late'] += 1;
    }
    if (!wasOpen(counted, until)) return;
    totals.open += 1;
    if (isOverdue(counted)) totals.overdue += 1;
  };
}
