import { mostCells } from '../tables/bounds.ts';
import type { CollectedTableWithRows } from '../tables/collected-table.ts';
import { Unreadable } from '../tables/unreadable.ts';
import { nameColumns } from '../tables/name-columns.ts';
import { plainLine } from '../text/plain-line.ts';
import type { Area } from './cell-place.ts';
import type { Sheet } from './read-sheet.ts';

type Row = readonly [number: number, cells: string[]];

/**
 * A sheet as a table: its first row names the columns; a title above it goes into the table's name. A merged cell
 * stands in every row it covers. Rows and columns that nobody sees are in it, and counted.
 */
export function tabulate(
  name: string,
  sheet: Sheet,
  hiddenSheet: boolean,
): CollectedTableWithRows | undefined {
  const filled = fillDown(sheet);
  const headAt = filled.findIndex((_, at) => !isTitle(filled, at));
  const head = filled[headAt];
  if (!head) return undefined;
  const titles = filled.slice(0, headAt).map(([, cells]) => cells.find(Boolean));
  const depth = headDepth(head, sheet.merged);
  const names = headNames(filled.slice(headAt, headAt + depth), sheet.merged);
  const body = filled.slice(headAt + depth);

  const used = usedColumns([[head[0], names], ...body]);
  const columns = nameColumns(
    used.map((column) => names[column] ?? ''),
    used.length,
  );
  const rows = body.map(([, cells]) => used.map((column) => cells[column] ?? ''));
  const hidden = {
    sheet: hiddenSheet,
    rows: body.filter(([number]) => sheet.hiddenRows.has(number)).length,
    columns: used.filter((column) => sheet.hiddenColumns.has(column)).length,
  };
  const nothing = !hidden.sheet && hidden.rows === 0 && hidden.columns === 0;
  return {
    name: plainLine([name, ...titles].join(': '), 200),
    columns,
    rows,
    ...(nothing ? {} : { hidden }),
  };
}

/** The rows from top to bottom, each merged cell's text in every row that holds anything. */
function fillDown({ rows, merged }: Sheet): Row[] {
  let filled = 0;
  for (const { top, bottom, left } of merged) {
    filled += bottom - top;
    if (filled > mostCells) throw new Unreadable({ code: 'too-many-cells', limit: mostCells });
    const text = rows.get(top)?.[left];
    if (text === undefined) continue;
    for (let number = top + 1; number <= bottom; number += 1) {
      const row = rows.get(number);
      if (row && !row[left]) row[left] = text;
    }
  }
  return [...rows].toSorted(([one], [other]) => one - other);
}

/** A row of one cell above a wider one is a title, not the name of the only column. */
function isTitle(rows: readonly Row[], at: number): boolean {
  if (countOf(rows[at]) !== 1) return false;
  const next = rows.slice(at + 1).find((row) => countOf(row) !== 1);
  return next !== undefined && at < 10;
}

const countOf = (row: Row | undefined) => row?.[1].filter(Boolean).length ?? 0;

/** Two rows where one cell of the first spans columns and another spans both rows: `Adress` over `Gata` and `Ort`. */
function headDepth([number]: Row, merged: readonly Area[]): 1 | 2 {
  const here = merged.filter(({ top }) => top === number);
  const across = here.some(({ left, right, bottom }) => right > left && bottom === number);
  const down = here.some(({ bottom }) => bottom === number + 1);
  return across && down ? 2 : 1;
}

function headNames(head: readonly Row[], merged: readonly Area[]): string[] {
  const [first, second] = head.map(([number, cells]) => fillAcross(number, cells, merged));
  if (!first) return [];
  if (!second) return first;
  return Array.from({ length: Math.max(first.length, second.length) }, (_, column) =>
    [...new Set([first[column], second[column]])].filter(Boolean).join(' '),
  );
}

function fillAcross(number: number, cells: readonly string[], merged: readonly Area[]): string[] {
  const filled = [...cells];
  for (const { top, bottom, left, right } of merged) {
    if (top <= number && number <= bottom && right < left + 100) {
      for (let column = left + 1; column <= right; column += 1)
        filled[column] ||= cells[left] ?? '';
    }
  }
  return filled;
}

function usedColumns(rows: readonly Row[]): number[] {
  const used: boolean[] = [];
  for (const [, cells] of rows) {
    for (let column = 0; column < cells.length; column += 1) if (cells[column]) used[column] = true;
  }
  return [...used.keys()].filter((column) => used[column]);
}
