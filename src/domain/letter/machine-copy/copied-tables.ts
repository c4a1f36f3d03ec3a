import type { DataTable } from '../../register/recognise-categories.ts';

/** A table of the copy. Rows are as long as `columns`; every value is the text that was collected, '' where there was none. */
export interface CopiedTable extends DataTable {
  /** The CSV file that holds the same table. */
  readonly file: string;
}

/**
 * Tables as they are copied: with columns enough for the longest row, rows filled out to them, and a file name each that
 * says nothing about a person.
 *
 * @example the second table of DSR-2026-0001 is `DSR-2026-0001-table-2.csv`
 */
export const copiedTables = (
  reference: string,
  tables: readonly DataTable[],
): readonly CopiedTable[] =>
  tables.map(({ system, name, columns, rows, notes = [] }, at) => {
    const count = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
    return {
      system,
      name,
      file: `${reference}-table-${at + 1}.csv`,
      columns: filled(columns, count),
      rows: rows.map((row) => filled(row, count)),
      ...(notes.length > 0 && { notes }),
    };
  });

const filled = (texts: readonly string[], count: number): readonly string[] =>
  texts.length === count ? texts : Array.from({ length: count }, (_, at) => texts[at] ?? '');
