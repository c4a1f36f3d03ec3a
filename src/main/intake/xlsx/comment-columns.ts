import type { NumberedRow } from '../tables/head/set-apart.ts';
import type { Comment } from './comments.ts';

/** Rows with what was noted in each of some columns. */
interface NotedRows {
  /** The columns, counted from 0, that anything is noted in. */
  readonly columns: readonly number[];
  readonly rows: readonly (NumberedRow & { readonly notes: readonly string[] })[];
}

/**
 * What is noted at cells as columns of their own, several at one cell one below the other. A note where no row stands
 * becomes one.
 */
export function commentColumns(
  body: readonly NumberedRow[],
  comments: readonly Comment[],
): NotedRows {
  const columns = [...new Set(comments.map(({ column }) => column))].toSorted((a, b) => a - b);
  const byRow = Map.groupBy(comments, ({ row }) => row);
  const missing = new Set(byRow.keys());
  for (const { number } of body) missing.delete(number);
  const all = [...body, ...[...missing].map((number) => ({ number, cells: [] }))];
  const rows = all
    .toSorted((one, other) => one.number - other.number)
    .map((row, at, sorted) => {
      // Of two rows with one number the first has the note.
      const here = sorted[at - 1]?.number === row.number ? [] : (byRow.get(row.number) ?? []);
      const notes = columns.map((column) =>
        here.flatMap((comment) => (comment.column === column ? comment.text : [])).join('\n'),
      );
      return { ...row, notes };
    });
  return { columns, rows };
}

/** Notes that belong to no row. */
export const notesOf = (comments: readonly Comment[]): string[] =>
  comments.map(({ row, column, text }) => `${letters(column)}${row + 1}: ${text}`);

/** `27` is `AB`. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
