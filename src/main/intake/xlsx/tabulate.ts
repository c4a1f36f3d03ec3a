import { mostCells } from '../tables/bounds.ts';
import type { CollectedTableWithRows } from '../tables/collected-table.ts';
import { columnNames } from '../tables/head/column-names.ts';
import { type NumberedRow, linesOf, type Parts, setApart } from '../tables/head/set-apart.ts';
import { Unreadable } from '../tables/unreadable.ts';
import { plainLine } from '../text/plain-line.ts';
import type { HeadRows } from '#domain/case/data/table-reading.ts';
import type { Area } from './cell-place.ts';
import { commentColumns, notesOf } from './comment-columns.ts';
import type { Comment } from './comments.ts';
import type { Row, Sheet } from './read-sheet.ts';

/** A sheet with what was noted at its cells. */
export interface NotedSheet extends Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly comments: readonly Comment[];
  /** What is written in boxes over it. */
  readonly texts: readonly string[];
}

/** A sheet as a table, and what its head was found by. */
export interface Tabulated {
  readonly table: CollectedTableWithRows;
  readonly rows: readonly NumberedRow[];
  readonly place: HeadRows;
  readonly sure: boolean;
}

/**
 * A sheet as a table: the row that names the columns, what stands above and below as notes. A merged cell stands in every
 * row it covers. Rows and columns that nobody sees are in it, and counted; so is what was noted at a cell, in a column beside.
 */
export function tabulate(sheet: NotedSheet, settled?: HeadRows): Tabulated | undefined {
  const rows = withBlanks(fillDown(sheet));
  if (rows.length + sheet.comments.length === 0) return undefined;
  const { head, body, around, place, sure } = partsOf(rows, sheet, settled);
  const at = head.at(-1)?.number ?? -1;
  const noted = commentColumns(
    body,
    sheet.comments.filter(({ row }) => row > at),
  );
  const used = usedColumns([...head, ...body]);
  const named = columnNames(
    head.map(({ cells }) => ({ number: 0, cells: used.map((column) => cells[column] ?? '') })),
    used.length,
  );
  const columns = columnNames(
    [
      {
        number: 0,
        cells: [...named, ...noted.columns.map((column) => noteName(named, used, column))],
      },
    ],
    used.length + noted.columns.length,
  );
  const hidden = {
    sheet: sheet.hidden,
    rows: noted.rows.filter(({ number }) => sheet.hiddenRows.has(number)).length,
    columns: used.filter((column) => sheet.hiddenColumns.has(column)).length,
  };
  const shown = !hidden.sheet && hidden.rows === 0 && hidden.columns === 0;
  const above = [
    ...linesOf(around),
    ...sheet.texts,
    ...notesOf(sheet.comments.filter(({ row }) => row <= at)),
  ];
  const table = {
    name: plainLine(sheet.name, 200),
    columns,
    rows: noted.rows.map(({ cells, notes: own }) => [
      ...used.map((column) => cells[column] ?? ''),
      ...own,
    ]),
    ...(shown ? {} : { hidden }),
    ...(above.length > 0 && { notes: above }),
    ...(sheet.unvalued > 0 && { noticed: { unvalued: sheet.unvalued } }),
  };
  return { table, rows, place, sure };
}

/** What is noted in a column of no name is noted of the column itself. */
const noteName = (named: readonly string[], used: readonly number[], column: number) =>
  `${named[used.indexOf(column)] ?? `(${column + 1})`} (kommentar)`;

function partsOf(rows: readonly NumberedRow[], sheet: Sheet, settled?: HeadRows): Parts {
  const parts = setApart(rows, settled ?? mergedHead(rows, sheet.merged));
  const head = parts.head.map((row) => ({ ...row, cells: fillAcross(row, sheet.merged) }));
  return { ...parts, head };
}

/** Two rows where one cell of the first spans columns and another spans both rows: `Adress` over `Gata` and `Ort`. */
function mergedHead(rows: readonly NumberedRow[], merged: readonly Area[]): HeadRows | undefined {
  for (const { number } of rows.slice(0, 25)) {
    const here = merged.filter(({ top }) => top === number);
    const across = here.some(({ left, right, bottom }) => right > left && bottom === number);
    const down = here.some(({ bottom }) => bottom === number + 1);
    if (across && down) return { first: number + 1, last: number + 2 };
  }
  return undefined;
}

/** The rows from top to bottom, each merged cell's text in every row that holds anything. */
function fillDown({ rows, merged }: Sheet): readonly Row[] {
  const sorted = rows.toSorted(([one], [other]) => one - other);
  const byNumber = Map.groupBy(sorted, ([number]) => number);
  let filled = 0;
  for (const { top, bottom, left } of merged) {
    filled += bottom - top;
    if (filled > mostCells) throw new Unreadable({ code: 'too-many-cells', limit: mostCells });
    const text = byNumber.get(top)?.[0]?.[1][left];
    if (text === undefined) continue;
    for (let number = top + 1; number <= bottom; number += 1) {
      for (const [, cells] of byNumber.get(number) ?? []) cells[left] ||= text;
    }
  }
  return sorted;
}

/** A gap in the numbers is a blank row, which sets apart what is above it. */
const withBlanks = (rows: readonly Row[]): NumberedRow[] =>
  rows.flatMap(([number, sparse], at) => {
    const cells = Array.from(sparse, (cell) => cell ?? '');
    const gap = number - (rows[at - 1]?.[0] ?? number) > 1;
    return gap
      ? [
          { number: number - 1, cells: [] },
          { number, cells },
        ]
      : [{ number, cells }];
  });

function fillAcross({ number, cells }: NumberedRow, merged: readonly Area[]): string[] {
  const filled = [...cells];
  for (const { top, bottom, left, right } of merged) {
    if (top <= number && number <= bottom && right < left + 100) {
      for (let column = left + 1; column <= right; column += 1)
        filled[column] ||= cells[left] ?? '';
    }
  }
  return filled;
}

function usedColumns(rows: readonly NumberedRow[]): number[] {
  const used: boolean[] = [];
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1) if (cells[column]) used[column] = true;
  }
  return [...used.keys()].filter((column) => used[column]);
}
