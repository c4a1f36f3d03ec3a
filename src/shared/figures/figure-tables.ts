import type { TFunction } from 'i18next';
import { lateCauses } from '#domain/figures/late-cause.ts';
import { ages, breachStandings, type PeriodFigures } from '#domain/figures/period-figures.ts';
import { channels } from '#domain/case/opening.ts';
import { pauseCategories } from '#domain/case/clock/clock-event.ts';
import { allGrounds } from '#domain/case/ending/grounds.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { unlikelyBecauses } from '#domain/case/breach/facts.ts';
import type { FigureTable } from './figure-table.ts';
import { tableMakers, type Both } from './table-makers.ts';

const totals = [
  'received',
  'answered',
  'inTime',
  'late',
  'notOwed',
  'open',
  'overdue',
  'extended',
] as const;
const load = ['received', 'answered'] as const;
const middles = ['median', 'ninetieth'] as const;

/**
 * The figures as tables in a language, in the order they are read. A table without a row says that there is none of it; by
 * handler there is one only where the organisation wants it.
 *
 * @param t the words of the language, `wordsFor`
 */
export function figureTables({ figures, before }: Both, t: TFunction): readonly FigureTable[] {
  const make = tableMakers({ figures, before }, t);
  const kind = (name: string) => t(`case.kinds.${name}`);
  const kinds = caseKinds
    .map((name) => ({
      name,
      row: figures.byKind.find(({ kind: own }) => own === name),
      earlier: before.byKind.find(({ kind: own }) => own === name),
    }))
    .filter(({ row, earlier }) => row ?? earlier);

  const reasons = [
    ...new Set([...figures.extensions, ...before.extensions].map(({ reason }) => reason)),
  ];
  const extended = (of: PeriodFigures, reason: string) =>
    of.extensions.find((row) => row.reason === reason)?.cases ?? 0;
  const { handlers } = figures;

  return [
    make.beside(
      'totals',
      'what',
      totals.map((name) => ({ label: make.total(name), values: [figures[name], before[name]] })),
    ),
    make.table('kinds', {
      head: make.column('kind'),
      columns: [...totals.map(make.total), ...load.map(make.totalBefore)],
      rows: kinds.map(({ name, row, earlier }) => ({
        label: kind(name),
        values: [...totals.map((of) => row?.[of] ?? 0), ...load.map((of) => earlier?.[of] ?? 0)],
      })),
      chart: 'bars',
      charted: [0, 1],
    }),
    make.table('times', {
      head: make.column('kind'),
      columns: [...middles.map(make.column), ...middles.map(make.columnBefore)],
      rows: kinds
        .filter(({ row, earlier }) => row?.median !== undefined || earlier?.median !== undefined)
        .map(({ name, row, earlier }) => ({
          label: kind(name),
          values: [...middles.map((of) => row?.[of]), ...middles.map((of) => earlier?.[of])],
        })),
      chart: 'bars',
      charted: [0, 1],
    }),
    make.compared(
      'late',
      'what',
      make.named('lateCauses', lateCauses, (of) => of.lateBecause),
    ),
    make.compared(
      'outcomes',
      'what',
      make.countsOf(
        outcomes,
        (of) => of.outcomes,
        (name) => t(`case.outcomes.${name}`),
      ),
    ),
    make.table('weeks', {
      head: make.column('week'),
      columns: load.map(make.total),
      rows: figures.weeks.map((row) => ({
        label: weekText(row.week, t),
        values: load.map((name) => row[name]),
      })),
      chart: 'lines',
      charted: [0, 1],
    }),
    make.compared(
      'ages',
      'what',
      make.named('ages', ages, (of) => of.openByAge),
    ),
    make.compared(
      'extensions',
      'reason',
      reasons.map((reason) => ({
        label: reason || t('figures.ownWords'),
        values: [extended(figures, reason), extended(before, reason)],
      })),
    ),
    make.besides(
      'pauses',
      'what',
      ['pauses', 'days'],
      [0, 2],
      pauseCategories.map((category) => [
        t(`figures.pauses.${category}`),
        (of) => of.pauses.find((row) => row.category === category),
      ]),
    ),
    make.besides(
      'refusals',
      'reason',
      ['refused', 'partly'],
      [0, 1],
      allGrounds.map((ground) => [
        t(`workflow.grounds.${ground}`),
        (of) => of.refusals.find((row) => row.ground === ground),
      ]),
    ),
    make.compared('complaints', 'what', [
      ...make.named('findings', ['upheld', 'partly', 'not-upheld'], (of) => of.findings),
      ...make.named('remedies', ['chosen', 'carried-out'], (of) => of.remedies),
    ]),
    make.compared('breaches', 'what', [
      ...make.named('breaches', breachStandings, (of) => of.breaches),
      ...make.countsOf(
        [...unlikelyBecauses, 'unstated'],
        (of) => of.unnotified,
        (name) =>
          t('figures.because', {
            reason:
              name === 'unstated' ? t('figures.unstated') : t(`workflow.unlikelyBecauses.${name}`),
          }),
      ),
    ]),
    make.compared(
      'identity',
      'what',
      make.named('identity', ['not-needed', 'confirmed', 'asked', 'failed'], (of) => of.identity),
    ),
    make.compared(
      'answers',
      'what',
      make.named('answeredBy', ['by-letter', ...channels], (of) => of.answeredBy),
    ),
    ...(handlers
      ? [
          make.table('handlers', {
            head: make.column('handler'),
            columns: totals.map(make.total),
            rows: handlers.map((row) => ({
              label: row.handler || t('figures.nobody'),
              values: totals.map((name) => row[name]),
            })),
            chart: 'bars',
            charted: [0, 1],
          }),
        ]
      : []),
  ];
}

/** The week of a Monday by its number (ISO 8601): of 2025-12-29 it is week 1 of 2026. */
function weekText(monday: string, t: TFunction): string {
  const { weekOfYear: week, yearOfWeek: year } = Temporal.PlainDate.from(monday);
  return t('figures.week', { week, year });
}
