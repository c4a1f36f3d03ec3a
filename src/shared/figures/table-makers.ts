import type { TFunction } from 'i18next';
import type { PeriodFigures } from '#domain/figures/period-figures.ts';
import type { FigureId, FigureRow, FigureTable } from './figure-table.ts';

/** A period's figures beside those of the period before. */
export interface Both {
  readonly figures: PeriodFigures;
  readonly before: PeriodFigures;
}

type Made = Omit<FigureTable, 'id' | 'title' | 'gloss'>;

/**
 * What tables of figures are made of, in a language: each kind of table, and its rows.
 *
 * @param t the words of the language, `wordsFor`
 */
export function tableMakers({ figures, before }: Both, t: TFunction) {
  const column = (name: string) => t(`figures.columns.${name}`);
  const beforeOf = (name: string) => t('figures.columns.beforeOf', { name });
  const columnBefore = (name: string) => beforeOf(column(name));
  const totalBefore = (name: string) => beforeOf(total(name));
  const total = (name: string) => t(`figures.totals.${name}`);
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

  return {
    column,
    columnBefore,
    total,
    totalBefore,
    table,
    beside,
    compared,
    countsOf,
    named,
    besides,
  };
}
