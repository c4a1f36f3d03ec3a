import { caseKinds, type CaseKind } from '../../case/kind.ts';
import { median, ninetieth } from '../middle.ts';
import { daysBetween } from '../../deadline/day.ts';
import { isIn } from '../period.ts';
import type { PeriodFigures } from '../period-figures.ts';
import type { Counter, Counting } from './counter.ts';
import { isMet, noTotals, totalling, type Adding } from './totals.ts';

/** Counts by kind, in the order of {@link caseKinds}, and how long the answers took that were owed (Art. 12(3), 33(1)). */
export function kindCounter(counting: Counting): Counter<Pick<PeriodFigures, 'byKind'>> {
  const add = totalling(counting);
  const kinds = new Map<CaseKind, { readonly totals: Adding; readonly days: number[] }>();
  return {
    add(counted) {
      const { kind, receivedOn, answeredOn, inTime } = counted;
      const own = kinds.get(kind) ?? { totals: noTotals(), days: [] };
      kinds.set(kind, own);
      add(own.totals, counted);
      if (answeredOn === undefined || inTime === undefined) return;
      if (isIn(answeredOn, counting.period)) own.days.push(daysBetween(receivedOn, answeredOn));
    },
    figures: () => ({
      byKind: caseKinds.flatMap((kind) => {
        const { totals, days } = kinds.get(kind) ?? {};
        return totals && isMet(totals) ? [{ kind, ...totals, ...middlesOf(days ?? []) }] : [];
      }),
    }),
  };
}

function middlesOf(days: readonly number[]) {
  const [half, most] = [median(days), ninetieth(days)];
  return {
    ...(half !== undefined && { median: half }),
    ...(most !== undefined && { ninetieth: most }),
  };
}
