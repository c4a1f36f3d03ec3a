import type { Language } from '../../language.ts';
import { columnWord } from '../../register/glossary.ts';
import {
  collectedNames,
  recogniseCategories,
  type DataTable,
} from '../../register/recognise-categories.ts';
import type { Category } from '../../register/record-of-processing.ts';
import { mappingOf, type NamedMapping } from '../../register/system-mapping.ts';
import type { Withheld } from '../../disclosure/withheld.ts';

/** What one column says about the person: its first values, and how many more there are in the copy. */
export interface KeyValue {
  /** What the column is called: in words where it has any, else its own name. */
  readonly column: string;
  readonly values: readonly string[];
  readonly more: number;
}

const mostColumns = 5;
const mostValues = 3;
const longestValue = 60;

/**
 * Who the person is to us, as values: for each category of the record what its columns hold, for a first page that is
 * read in twenty seconds (Art. 12(1); EDPB 01/2022, on layered information). Long texts and columns from which something
 * is withheld are left to the copy.
 *
 * @param tables as they leave the house
 */
export function keyValues(
  tables: readonly DataTable[],
  categories: readonly Category[],
  mappings: readonly NamedMapping[],
  withheld: readonly Withheld[],
  language: Language,
): readonly { readonly category: Category; readonly entries: readonly KeyValue[] }[] {
  return recogniseCategories(tables, categories, mappings).found.flatMap(
    ({ category, columns }) => {
      const entries = columns
        .flatMap((column) => valueOf(tables, column, withheld))
        .map((entry) => ({ ...entry, column: wordOf(tables, mappings, entry.column, language) }))
        .slice(0, mostColumns);
      return entries.length > 0 ? [{ category, entries }] : [];
    },
  );
}

function wordOf(
  tables: readonly DataTable[],
  mappings: readonly NamedMapping[],
  column: string,
  language: Language,
): string {
  const table = tables.find(({ columns }) => columns.includes(column));
  if (!table) return column;
  const { system, columns } = collectedNames(table);
  const known = columns[table.columns.indexOf(column)] ?? '';
  // A name that is redacted is not told by what it meant.
  return known === column
    ? columnWord(mappingOf(mappings, system), known, language) || column
    : column;
}

function valueOf(
  tables: readonly DataTable[],
  column: string,
  withheld: readonly Withheld[],
): KeyValue[] {
  const having = tables.filter(({ columns }) => columns.includes(column));
  if (having.some(({ system }) => isWithheld(withheld, system, column))) return [];
  const all = new Set(
    having.flatMap(({ columns, rows }) =>
      rows.map((row) => (row[columns.indexOf(column)] ?? '').trim()).filter((text) => text !== ''),
    ),
  );
  const values = [...all];
  if (values.some((text) => text.length > longestValue)) return [];
  return [
    { column, values: values.slice(0, mostValues), more: Math.max(0, values.length - mostValues) },
  ];
}

const isWithheld = (withheld: readonly Withheld[], system: string, column: string): boolean =>
  withheld.some(
    (entry) => entry.system === system && (entry.rows > 0 || entry.columns.includes(column)),
  );
