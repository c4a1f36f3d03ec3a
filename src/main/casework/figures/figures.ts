import type { CaseKind } from '#domain/case/kind.ts';
import { countPeriod } from '#domain/figures/count-period.ts';
import { periodBefore, periodOf, type Period, type PeriodRefusal } from '#domain/figures/period.ts';
import type { PeriodFigures } from '#domain/figures/period-figures.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Work } from '../work.ts';
import { countedCases } from './counted-cases.ts';

/** The figures of a period, and of the one before it. */
export interface Compared {
  readonly figures: PeriodFigures;
  readonly before: PeriodFigures;
}

/** Counts a period and the one before, of one kind or of all. Days are `YYYY-MM-DD` in the controller's zone. */
export async function periodFigures(
  work: Work,
  { from, to }: Period,
  kind?: CaseKind,
): Promise<Result<Compared, PeriodRefusal>> {
  const period = periodOf(from, to);
  if (!period.ok) return period;
  const cases = (await countedCases(work)).filter(
    (counted) => kind === undefined || counted.kind === kind,
  );
  const { countHandlers } = work.book.settings;
  const figuresOf = (wanted: Period) =>
    countPeriod(cases, { period: wanted, ...endOf(work, wanted) }, countHandlers);
  return ok({ figures: figuresOf(period.value), before: figuresOf(periodBefore(period.value)) });
}

/** How far a period is counted: to the end of its last day, or to now where that is to come. */
function endOf({ clock, now }: Work, { to }: Period) {
  const { zone } = clock;
  const today = clock.today();
  if (to >= today) return { until: today, asOf: now(), zone };
  const next = Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(zone);
  return { until: to, asOf: next.subtract({ seconds: 1 }).toInstant().toString(), zone };
}
