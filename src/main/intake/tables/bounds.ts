import { Unreadable } from './unreadable.ts';

/** Wider tables are no exports of personal data, and more cells than this do not fit in memory when made even. */
export const mostColumns = 2_000;
export const mostCells = 20_000_000;
/** Lists within lists, objects within objects: deeper is an attack on the reader. */
export const deepest = 100;
export const mostTables = 500;
/** What the cells of a file may say together, in millions of characters: a text that many cells point to counts in each. */
const mostText = 200;

/** Leaves when a table of so many columns and rows is more than an export has. */
export function holdBounds(columns: number, rows: number): void {
  if (columns > mostColumns) throw new Unreadable({ code: 'too-many-columns', limit: mostColumns });
  if (columns * rows > mostCells)
    throw new Unreadable({ code: 'too-many-cells', limit: mostCells });
}

/** Leaves when the cells of all tables together say more than fits in memory once each has its own text. */
export function holdText(
  tables: readonly { readonly rows: readonly (readonly string[])[] }[],
): void {
  let length = 0;
  for (const { rows } of tables) {
    for (const row of rows) for (const cell of row) length += cell.length;
    if (length > mostText * 1e6) {
      throw new Unreadable({ code: 'content-too-large', megabytes: mostText });
    }
  }
}
