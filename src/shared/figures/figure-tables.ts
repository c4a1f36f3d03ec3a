import type { TFunction } from 'i18next';
import { lateCauses } from '#domain/figures/late-cause.ts';
import { ages, breachStandings, type PeriodFigures } from '#domain/figures/period-figures.ts';
import { channels } from '#domain/case/opening.ts';
import { pauseCategories } from '#domain/case/clock/clock-event.ts';
import { allGrounds } from '#domain/case/ending/grounds.ts';
import { outcomes } from '#domain/case/ending/outcomes.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { unlikelyBecauses } from '#domain/case/breach/facts.ts';
import type { FigureId, FigureRow, FigureTable } from './figure-table.ts';

/** A period's figures beside those of the period before. */
export interface Both {
  readonly figures: PeriodFigures;
  readonly before: PeriodFigures;
}

type Made = Omit<FigureTable, 'id' | 'title' | 'gloss'>;

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
  const column = (name: string) => t(`figures.columns.${name}`);
  const beforeOf = (name: string) => t('figures.columns.beforeOf', { name });
  const columnBefore = (name: string) => beforeOf(column(name));
  const totalBefore = (name: string) => beforeOf(total(name));
  const total = (name: string) => t(`figures.totals.${name}`);
  const kind = (name: string) => t(`case.kinds.${name}`);
  const table = (id: FigureId, made: Made): FigureTable => ({
    id,
    title: t(`figures.titles.${id}`),
    gloss: t(`figures.glosses.${id}`),
    ...made,
  });
  /** Rows of the same names in both periods. */
  const beside = (id: FigureId, head: string, rows: FigureRow[]) =>
    table(id, {
      head: column(head),
      columns: [column('now'), column('before')],
      rows,
      chart: 'bars',
      charted: [0, 1],
    });
  /** The same; those that neither has are left out. */
  const compared = (id: FigureId, head: string, rows: readonly FigureRow[]) =>
    beside(
      id,
      head,
      rows.filter(({ values }) => values.some(Boolean)),
    );
  const countsOf = <K extends string>(
    names: readonly K[],
    pick: (of: PeriodFigures) => Readonly<Partial<Record<K, number>>>,
    label: (name: K) => string,
  ): FigureRow[] =>
    names.map((name) => ({
      label: label(name),
      values: [pick(figures)[name] ?? 0, pick(before)[name] ?? 0],
    }));

  /** The same, named by the words of their group. */
  const named = <K extends string>(
    group: string,
    names: readonly K[],
    pick: (of: PeriodFigures) => Readonly<Partial<Record<K, number>>>,
  ) => countsOf(names, pick, (name: string) => t(`figures.${group}.${name}`));
  /** Rows of some numbers each, in the period and then in the one before; those that neither has are left out. */
  const besides = <N extends string>(
    id: FigureId,
    head: string,
    names: readonly N[],
    charted: readonly number[],
    rows: readonly (readonly [
      label: string,
      pick: (of: PeriodFigures) => Readonly<Record<N, number>> | undefined,
    ])[],
  ) =>
    table(id, {
      head: column(head),
      columns: [...names.map(column), ...names.map(columnBefore)],
      rows: rows
        .map(([label, pick]) => ({
          label,
          values: [figures, before].flatMap((of) => names.map((name) => pick(of)?.[name] ?? 0)),
        }))
        .filter(({ values }) => values.some(Boolean)),
      chart: 'bars',
      charted,
    });
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
    beside(
      'totals',
      'what',
      totals.map((name) => ({ label: total(name), values: [figures[name], before[name]] })),
    ),
    table('kinds', {
      head: column('kind'),
      columns: [...totals.map(total), ...load.map(totalBefore)],
      rows: kinds.map(({ name, row, earlier }) => ({
        label: kind(name),
        values: [...totals.map((of) => row?.[of] ?? 0), ...load.map((of) => earlier?.[of] ?? 0)],
      })),
      chart: 'bars',
      charted: [0, 1],
    }),
    table('times', {
      head: column('kind'),
      columns: [...middles.map(column), ...middles.map(columnBefore)],
      rows: kinds
        .filter(({ row, earlier }) => row?.median !== undefined || earlier?.median !== undefined)
        .map(({ name, row, earlier }) => ({
          label: kind(name),
          values: [...middles.map((of) => row?.[of]), ...middles.map((of) => earlier?.[of])],
        })),
      chart: 'bars',
      charted: [0, 1],
    }),
    compared(
      'late',
      'what',
      named('lateCauses', lateCauses, (of) => of.lateBecause),
    ),
    compared(
      'outcomes',
      'what',
      countsOf(
        outcomes,
        (of) => of.outcomes,
        (name) => t(`case.outcomes.${name}`),
      ),
    ),
    table('weeks', {
      head: column('week'),
      columns: load.map(total),
      rows: figures.weeks.map((row) => ({
        label: weekText(row.week, t),
        values: load.map((name) => row[name]),
      })),
      chart: 'lines',
      charted: [0, 1],
    }),
    compared(
      'ages',
      'what',
      named('ages', ages, (of) => of.openByAge),
    ),
    compared(
      'extensions',
      'reason',
      reasons.map((reason) => ({
        label: reason || t('figures.ownWords'),
        values: [extended(figures, reason), extended(before, reason)],
      })),
    ),
    besides(
      'pauses',
      'what',
      ['pauses', 'days'],
      [0, 2],
      pauseCategories.map((category) => [
        t(`figures.pauses.${category}`),
        (of) => of.pauses.find((row) => row.category === category),
      ]),
    ),
    besides(
      'refusals',
      'reason',
      ['refused', 'partly'],
      [0, 1],
      allGrounds.map((ground) => [
        t(`workflow.grounds.${ground}`),
        (of) => of.refusals.find((row) => row.ground === ground),
      ]),
    ),
    compared('complaints', 'what', [
      ...named('findings', ['upheld', 'partly', 'not-upheld'], (of) => of.findings),
      ...named('remedies', ['chosen', 'carried-out'], (of) => of.remedies),
    ]),
    compared('breaches', 'what', [
      ...named('breaches', breachStandings, (of) => of.breaches),
      ...countsOf(
        [...unlikelyBecauses, 'unstated'],
        (of) => of.unnotified,
        (name) =>
          t('figures.because', {
            reason:
              name === 'unstated' ? t('figures.unstated') : t(`workflow.unlikelyBecauses.${name}`),
          }),
      ),
    ]),
    compared(
      'identity',
      'what',
      named('identity', ['not-needed', 'confirmed', 'asked', 'failed'], (of) => of.identity),
    ),
    compared(
      'answers',
      'what',
      named('answeredBy', ['by-letter', ...channels], (of) => of.answeredBy),
    ),
    ...(handlers
      ? [
          table('handlers', {
            head: column('handler'),
            columns: totals.map(total),
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
