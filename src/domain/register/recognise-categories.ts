import type { Category } from './record-of-processing.ts';
import { mappingOf, type NamedMapping, placeOf, plainName } from './system-mapping.ts';

/** A table of collected personal data, whole: one array of texts per row, in the order of `columns`. */
export interface DataTable {
  readonly system: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Titles, notes and sums above and below it in its file, line by line: part of the material. */
  readonly notes?: readonly string[];
  /** What the record's mappings know it by, where its names go out as others. Never printed. */
  readonly collectedAs?: { readonly system: string; readonly columns: readonly string[] };
}

/** The system and columns of a table as they were collected, whatever names go out. */
export const collectedNames = (
  table: DataTable,
): { readonly system: string; readonly columns: readonly string[] } => table.collectedAs ?? table;

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
  const columns = tables.flatMap((table) => {
    const { system, columns: known } = collectedNames(table);
    return filledPlaces(table).map((at) => ({
      name: table.columns[at] ?? '',
      category: categoryOf(system, known[at] ?? '', categories, mappings),
    }));
  });
  const named = (id: string | undefined) => [
    ...new Set(columns.flatMap(({ name, category }) => (category === id ? name : []))),
  ];
  const found = categories
    .map((category) => ({ category, columns: named(category.id) }))
    .filter((one) => one.columns.length > 0);
  return { found, others: named(undefined) };
}

/** The columns, of these, that hold anything at all. */
export const filledColumns = (table: Pick<DataTable, 'columns' | 'rows'>): string[] =>
  filledPlaces(table).map((at) => table.columns[at] ?? '');

const filledPlaces = ({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): number[] =>
  [...columns.keys()].filter((at) => rows.some((row) => (row[at] ?? '').trim() !== ''));

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
