/**
 * Places in one table, by address and never by content: columns, rows, cells as `[row, column]`, parts of text as
 * `[row, column, start, end]`. Rows and columns count from 0 in the table as it was collected; `start` and `end` count
 * UTF-16 units of the cell or name, `end` not included. Lists that are empty are left out.
 */
export interface Marks {
  readonly columns?: readonly number[];
  readonly rows?: readonly number[];
  readonly cells?: readonly Cell[];
  readonly parts?: readonly Part[];
  readonly names?: readonly NamePart[];
}

/**
 * What goes out by its name beside the cells of a table: the system it is from, its file (of an enclosure, or of what is
 * left out whole), the table itself, a column, a line that stood above or below the table.
 */
export const nameOwners = ['system', 'file', 'table', 'column', 'line'] as const;
/** One of {@link nameOwners}. */
export type NameOwner = (typeof nameOwners)[number];

/** `[row, column]` */
type Cell = readonly [number, number];
/** `[row, column, start, end]` */
export type Part = readonly [number, number, number, number];
/** `[of, at, start, end]`: a stretch of a name; `at` is the number of the column or line, 0 for the others. */
export type NamePart = readonly [NameOwner, number, number, number];

/** One table of a case: the document it came in, and its number there, from 0. */
export interface TableAddress {
  readonly documentId: string;
  readonly table: number;
}

/** Whether two addresses are of one table. */
export const isSameTable = (one: TableAddress, other: TableAddress): boolean =>
  one.documentId === other.documentId && one.table === other.table;

/** How many places are marked. */
export const countMarks = ({
  columns = [],
  rows = [],
  cells = [],
  parts = [],
  names = [],
}: Marks): number => columns.length + rows.length + cells.length + parts.length + names.length;

/** How far a table goes; `lines` are those that stood above and below it. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  readonly lines: number;
}

/** Whether every place is inside a table of this size; a part must hold at least one unit. */
export function isInside(
  { columns = [], rows = [], cells = [], parts = [], names = [] }: Marks,
  size: TableSize,
): boolean {
  const named = { system: 1, file: 1, table: 1, column: size.columns, line: size.lines };
  const row = (index: number) => index < size.rows;
  const column = (index: number) => index < size.columns;
  return (
    columns.every(column) &&
    rows.every(row) &&
    cells.every((cell) => row(cell[0]) && column(cell[1])) &&
    parts.every((part) => row(part[0]) && column(part[1]) && part[2] < part[3]) &&
    names.every(([of, at, start, end]) => at < named[of] && start < end)
  );
}

/** The marks without those of `taken`, place by place. */
export function withoutMarks(marks: Marks, taken: Marks): Marks {
  const rest = <T extends number | readonly (number | string)[]>(
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
    names: rest(marks.names, taken.names),
  });
}

/** The same marks, with empty lists left out. */
export const tidy = ({
  columns = [],
  rows = [],
  cells = [],
  parts = [],
  names = [],
}: Marks): Marks => ({
  ...(columns.length > 0 && { columns }),
  ...(rows.length > 0 && { rows }),
  ...(cells.length > 0 && { cells }),
  ...(parts.length > 0 && { parts }),
  ...(names.length > 0 && { names }),
});
