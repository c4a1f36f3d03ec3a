import { isIn, type Period } from '#domain/figures/period.ts';
import { localDay } from '#domain/local-day.ts';
import { placeOfFate } from '../retention/figure-in.ts';
import type { Work } from '../work.ts';

/** The ids of the cases that came in in a period, by the days of the zone that each runs in. */
export const receivedIn = (
  { book, clock }: Pick<Work, 'book' | 'clock'>,
  period: Period,
): string[] =>
  [...book.fates()].flatMap((fate) =>
    isIn(localDay(fate.receivedAt, placeOfFate(clock, fate).zone), period) ? fate.caseId : [],
  );
