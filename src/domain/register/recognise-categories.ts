import type { Category } from './record-of-processing.ts';

/** A table of collected personal data, whole: one array of texts per row, in the order of `columns`. */
export interface DataTable {
  readonly system: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Which of the record's categories collected data belong to, and the columns that belong to none of them. */
export interface Recognised {
  readonly found: readonly { readonly category: Category; readonly columns: readonly string[] }[];
  readonly others: readonly string[];
}

/**
 * Sorts the filled columns of a person's data under the categories of the record (Art. 15(1)(b): the categories
 * *concerned*, not all there could be). Columns that are empty in every row hold no data and are left out. What no
 * category knows by name is given back as `others`, never guessed at.
 *
 * @example columns `First_Name` and `Created` give contact data `['First_Name']` and others `['Created']`
 */
export function recogniseCategories(
  tables: readonly DataTable[],
  categories: readonly Category[],
): Recognised {
  const filled = [...new Set(tables.flatMap(filledColumns))];
  const found = categories
    .map((category) => ({ category, columns: filled.filter((name) => knows(category, name)) }))
    .filter(({ columns }) => columns.length > 0);
  const claimed = new Set(found.flatMap(({ columns }) => columns));
  return { found, others: filled.filter((name) => !claimed.has(name)) };
}

const filledColumns = ({ columns, rows }: DataTable): string[] =>
  columns.filter((_, index) => rows.some((row) => (row[index] ?? '').trim() !== ''));

const knows = (category: Category, column: string): boolean =>
  category.columns.some((known) => plain(known) === plain(column));

/** `First_Name`, `firstName` and `first name` are one name. */
const plain = (column: string): string =>
  column
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
