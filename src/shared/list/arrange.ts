import {
  type Arrangement,
  type ListColumn,
  type ListOrder,
  listColumns,
  narrowest,
  type ShownColumn,
  widest,
} from './arrangement.ts';

type Columns = Arrangement['columns'];

/**
 * Shows a column that is hidden, behind the last of those that usually stand before it; hides one that is shown. The
 * reference stays. Of reference, due: showing `kind` gives reference, kind, due.
 */
export function toggled(columns: Columns, column: ListColumn): Columns {
  if (column === 'reference') return columns;
  if (columns.some((shown) => shown.column === column)) {
    return columns.filter((shown) => shown.column !== column);
  }
  const before = listColumns.slice(0, listColumns.indexOf(column));
  const at = columns.findLastIndex((shown) => before.includes(shown.column)) + 1;
  return columns.toSpliced(at, 0, { column });
}

/** A list with one of it a place further to the start (`-1`) or to the end (`1`); at the edge, and outside, nothing moves. */
export function moved<T>(all: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by;
  if (at < 0 || at >= all.length || to < 0 || to >= all.length) return all;
  return all.toSpliced(at, 1).toSpliced(to, 0, ...all.slice(at, at + 1));
}

/** Whether two ask for the same column, the same way round. */
export const isSameOrder = (one: ListOrder, other: ListOrder): boolean =>
  one.by === other.by && one.descending === other.descending;

/** A column of another width in pixels, never narrower than {@link narrowest} nor wider than {@link widest}. */
export const widened = (columns: Columns, column: ListColumn, width: number): Columns =>
  columns.map((shown) =>
    shown.column === column
      ? { column, width: Math.round(Math.min(widest, Math.max(narrowest, width))) }
      : shown,
  );

/** The order that a press on a column's head asks for: by it, and by it the other way round when it is so already. */
export const orderAfter = (before: ListOrder, by: ListColumn): ListOrder => ({
  by,
  descending: before.by === by && !before.descending,
});

/** What gives way first where there is no room. */
const givesWay: readonly ListColumn[] = ['received', 'handler', 'status', 'kind'];

/**
 * The columns there is room for, in their order: what matters less gives way first, and reference, person and date stay.
 *
 * @param room in pixels
 * @param needs how many pixels a column takes, the gap beside it among them
 */
export function fitting(
  columns: Columns,
  room: number,
  needs: (shown: ShownColumn) => number,
): Columns {
  const isTooMuch = (some: Columns) => some.reduce((sum, one) => sum + needs(one), 0) > room;
  let fits = columns;
  for (const column of givesWay) {
    if (isTooMuch(fits)) fits = fits.filter((shown) => shown.column !== column);
  }
  return fits;
}
