import type { Language } from '../language.ts';
import { commonWord } from './common-columns.ts';
import { collectedNames, type DataTable } from './recognise-categories.ts';
import { mappingOf, type NamedMapping, plainName, type SystemMapping } from './system-mapping.ts';

/** A column, or a code in one, as it stands in the copy, and what it means. */
export interface GlossaryEntry {
  readonly system: string;
  readonly column: string;
  /** '' for the column itself. */
  readonly code: string;
  readonly meaning: string;
}

/** What columns and codes mean (Art. 12(1), C-487/21: intelligible), and the filled columns that nobody has put in words. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly wordless: readonly string[];
}

/** A column in words: as the system's mapping puts it, else as columns of that name are mostly meant; '' where neither says. */
export function columnWord(
  mapping: Pick<SystemMapping, 'words'> | undefined,
  column: string,
  language: Language,
): string {
  const name = plainName(column);
  const own = mapping?.words?.find((one) => plainName(one.column) === name)?.meaning[language];
  return own?.trim() || (commonWord(name)?.[language] ?? '');
}

/**
 * The glossary of a person's data, each column and code once, in the order they stand; a column that is called what it means
 * is not explained again, and one that is empty in every row is not missed.
 *
 * @example `cust_no` and the code `P1` in `Typ` give `cust_no: kundnummer` and `Typ, P1: fakturakontakt`
 */
export function glossaryOf(
  tables: readonly DataTable[],
  mappings: readonly NamedMapping[],
  language: Language,
): Glossary {
  const entries = new Map<string, GlossaryEntry>();
  const wordless = new Set<string>();
  const add = (entry: GlossaryEntry) => entries.set(JSON.stringify(Object.values(entry)), entry);
  for (const { system, column, known, cells, mapping } of filledColumnsIn(tables, mappings)) {
    const meaning = columnWord(mapping, known, language);
    if (meaning === '') wordless.add(column);
    else if (!explainsItself(column, meaning)) add({ system, column, code: '', meaning });
    for (const { code, meaning: told } of codesOf(mapping, known)) {
      const stands = cells.some((cell) => cell === code || cell.startsWith(`${code} (`));
      if (stands && told[language].trim() !== '') {
        add({ system, column, code, meaning: told[language].trim() });
      }
    }
  }
  return { entries: [...entries.values()], wordless: [...wordless] };
}

/** A column that its meaning begins with, such as `E-post` for e-postadress, needs no explaining. */
const explainsItself = (column: string, meaning: string): boolean => {
  const plain = plainName(column);
  return plain.length > 2 && plainName(meaning).startsWith(plain);
};

function filledColumnsIn(tables: readonly DataTable[], mappings: readonly NamedMapping[]) {
  return tables.flatMap((table) => {
    const { system, columns } = collectedNames(table);
    return table.columns.flatMap((column, at) => {
      const cells = table.rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
      const mapping = mappingOf(mappings, system);
      // What a redacted name meant would tell the name.
      return cells.length > 0 && columns[at] === column
        ? [{ system: table.system, column, known: columns[at] ?? '', cells, mapping }]
        : [];
    });
  });
}

const codesOf = (mapping: SystemMapping | undefined, column: string) =>
  (mapping?.codes ?? []).filter((code) => plainName(code.column) === plainName(column));
