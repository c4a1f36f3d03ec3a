import type { Period } from '#domain/figures/period.ts';

/** The periods that one click gives; `any` is written day by day. */
export const periodNames = [
  'this-year',
  'last-year',
  'this-quarter',
  'last-quarter',
  'any',
] as const;
export type PeriodName = (typeof periodNames)[number];

/** The days of a named period around today: on 25 November 2026 the last quarter is 1 July to 30 September. */
export function periodAt(name: Exclude<PeriodName, 'any'>, today: string): Period {
  const day = Temporal.PlainDate.from(today);
  const months = name.endsWith('year') ? 12 : 3;
  const into = (day.month - 1) % months;
  const first = day
    .with({ day: 1 })
    .subtract({ months: into + (name.startsWith('last') ? months : 0) });
  const last = first.add({ months }).subtract({ days: 1 });
  return { from: first.toString(), to: last.toString() };
}
