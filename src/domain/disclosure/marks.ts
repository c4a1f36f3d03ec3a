/**
 * Places in one table, by address and never by content: columns, rows, cells as `[row, column]`, parts of text as
 * `[row, column, start, end]`. Rows and columns count from 0 in the table as it was collected; `start` and `end` count
 * UTF-16 units of the cell, `end` not included. Lists that are empty are left out.
 */
export interface Marks {
  readonly columns?: readonly number[];
  readonly rows?: readonly number[];
  readonly cells?: readonly Cell[];
  readonly parts?: readonly Part[];
}

/** `[row, column]` */
export type Cell = readonly [number, number];
/** `[row, column, start, end]` */
export type Part = readonly [number, number, number, number];

/** One table of a case: the document it came in, and its number there, from 0. */
export interface TableAddress {
  readonly documentId: string;
  readonly table: number;
}

/** Whether two addresses are of one table. */
export const isSameTable = (one: TableAddress, other: TableAddress): boolean =>
  one.documentId === other.documentId && one.table === other.table;

/** How many places are marked. */
export const countMarks = ({ columns = [], rows = [], cells = [], parts = [] }: Marks): number =>
  columns.length + rows.length + cells.length + parts.length;

/** Whether every place is inside a table of this size; a part must hold at least one unit. */
export function isInside(
  { columns = [], rows = [], cells = [], parts = [] }: Marks,
  size: { readonly rows: number; readonly columns: number },
): boolean {
  const row = (index: number) => index < size.rows;
  const column = (index: number) => index < size.columns;
  return (
    columns.every(column) &&
    rows.every(row) &&
    cells.every((cell) => row(cell[0]) && column(cell[1])) &&
    parts.every((part) => row(part[0]) && column(part[1]) && part[2] < part[3])
  );
}

/** The marks without those of `taken`, place by place. */
export function withoutMarks(marks: Marks, taken: Marks): Marks {
  const rest = <T extends number | readonly number[]>(
    from: readonly T[] = [],
    gone: readonly T[] = [],
  ) => {
    const keys = new Set(gone.map(String));
    return from.filter((one) => !keys.has(String(one)));
  };
  return tidy({
    columns: rest(marks.columns, taken.columns),
    rows: rest(marks.rows, taken.rows),
    cells: rest(marks.cells, taken.cells),
    parts: rest(marks.parts, taken.parts),
  });
}

/** The same marks, with empty lists left out. */
export const tidy = ({ columns = [], rows = [], cells = [], parts = [] }: Marks): Marks => ({
  ...(columns.length > 0 && { columns }),
  ...(rows.length > 0 && { rows }),
  ...(cells.length > 0 && { cells }),
  ...(parts.length > 0 && { parts }),
});
