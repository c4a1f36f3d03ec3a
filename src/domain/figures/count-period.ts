import { ageCounter } from './counters/ages.ts';
import { answerCounter } from './counters/answers.ts';
import { breachCounter } from './counters/breaches.ts';
import { clockCounter } from './counters/clock.ts';
import type { Counting } from './counters/counter.ts';
import { handlerCounter } from './counters/handlers.ts';
import { kindCounter } from './counters/kinds.ts';
import { receivedCounter } from './counters/received.ts';
import { noTotals, totalling } from './counters/totals.ts';
import { weekCounter } from './counters/weeks.ts';
import type { CountedCase } from './counted.ts';
import type { PeriodFigures } from './period-figures.ts';

/**
 * The figures of a period, in one go over the cases. Pure. March 2026 with one access request received on the 2nd, due 2 April
 * and answered on the 20th: received 1, answered 1, in time 1, median 18 days.
 *
 * @param cases all there are, whenever they were received
 * @param withHandlers whether the organisation wants numbers by handler
 */
export function countPeriod(
  cases: Iterable<CountedCase>,
  counting: Counting,
  withHandlers: boolean,
): PeriodFigures {
  const { period, until } = counting;
  const totals = noTotals();
  const total = totalling(counting);
  const received = receivedCounter(counting);
  const kinds = kindCounter(counting);
  const weeks = weekCounter(counting);
  const ages = ageCounter(counting);
  const clock = clockCounter(counting);
  const answers = answerCounter(counting);
  const breaches = breachCounter(counting);
  const handlers = withHandlers ? handlerCounter(counting) : undefined;
  const counters = [received, kinds, weeks, ages, clock, answers, breaches, handlers];
  for (const counted of cases) {
    total(totals, counted);
    for (const counter of counters) counter?.add(counted);
  }
  return {
    period,
    until,
    ...totals,
    ...received.figures(),
    ...kinds.figures(),
    ...weeks.figures(),
    ...ages.figures(),
    ...clock.figures(),
    ...answers.figures(),
    ...breaches.figures(),
    ...handlers?.figures(),
  };
}
