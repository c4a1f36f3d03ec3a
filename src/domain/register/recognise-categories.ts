import type { Category } from './record-of-processing.ts';
import { mappingOf, type NamedMapping, placeOf, plainName } from './system-mapping.ts';

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
 * *concerned*, not all there could be). Columns that are empty in every row hold no data and are left out. A column goes
 * where its system's mapping puts it, else where its name does. What neither knows is given back as `others`, and so is
 * what is internal: never guessed at.
 *
 * @example columns `First_Name` and `Created` give contact data `['First_Name']` and others `['Created']`
 */
export function recogniseCategories(
  tables: readonly DataTable[],
  categories: readonly Category[],
  mappings: readonly NamedMapping[],
): Recognised {
  const columns = tables.flatMap((table) =>
    filledColumns(table).map((name) => ({
      name,
      category: categoryOf(table.system, name, categories, mappings),
    })),
  );
  const named = (id: string | undefined) => [
    ...new Set(columns.flatMap(({ name, category }) => (category === id ? name : []))),
  ];
  const found = categories
    .map((category) => ({ category, columns: named(category.id) }))
    .filter((one) => one.columns.length > 0);
  return { found, others: named(undefined) };
}

/** The columns, of these, that hold anything at all. */
export const filledColumns = ({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string[] =>
  columns.filter((_, index) => rows.some((row) => (row[index] ?? '').trim() !== ''));

/** The columns, of these, whose names the record has under the category. */
export const columnsKnownTo = (category: Category, columns: readonly string[]): string[] =>
  columns.filter((column) =>
    category.columns.some((known) => plainName(known) === plainName(column)),
  );

function categoryOf(
  system: string,
  column: string,
  categories: readonly Category[],
  mappings: readonly NamedMapping[],
): string | undefined {
  const mapping = mappingOf(mappings, system);
  const placed = mapping && placeOf(mapping, column);
  if (placed) return 'category' in placed ? placed.category : undefined;
  return categories.find((category) => columnsKnownTo(category, [column]).length > 0)?.id;
}
