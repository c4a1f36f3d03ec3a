import type { Entry } from './record-of-processing.ts';
import { collectedNames, type DataTable } from './recognise-categories.ts';
import { mappingOf, type NamedMapping, plainName } from './system-mapping.ts';

/** Where the data of one system come from (Art. 15(1)(g)): told by a column of it row by row, else by entries of the record. */
export interface SystemSource {
  readonly system: string;
  /** '' where no column tells. */
  readonly column: string;
  readonly sources: readonly string[];
}

/**
 * The sources of each system that holds anything, as far as they are known; empty in both ways where nobody has said.
 *
 * @param known the sources of the record that concern the person
 */
export function systemSources(
  tables: readonly DataTable[],
  mappings: readonly NamedMapping[],
  known: readonly Entry[],
): readonly SystemSource[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const bySystem = Map.groupBy(filled, (table) => collectedNames(table).system);
  return [...bySystem].map(([system, held]) => {
    const mapping = mappingOf(mappings, system);
    const sources = known.filter(({ id }) => mapping?.sources.includes(id)).map(({ id }) => id);
    const column = columnOf(held, mapping?.sourceColumn ?? '');
    return { system: held[0]?.system ?? system, column, sources };
  });
}

/** The column as it goes out, where every table of the system has it and every row says something in it. */
function columnOf(held: readonly DataTable[], wanted: string): string {
  if (wanted === '') return '';
  const names = held.map((table) => {
    const at = collectedNames(table).columns.findIndex(
      (column) => plainName(column) === plainName(wanted),
    );
    const told = at >= 0 && table.rows.every((row) => (row[at] ?? '').trim() !== '');
    return told ? (table.columns[at] ?? '') : '';
  });
  return names.includes('') ? '' : (names[0] ?? '');
}
