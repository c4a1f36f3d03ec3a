import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet program of the language takes for the separator, and for the point in a number. */
export const csvForms = {
  sv: { delimiter: ';', point: ',' },
  en: { delimiter: ',', point: '.' },
} as const;

type Rows = Iterable<readonly string[]>;

/** What spreadsheet programs may take for the beginning of a formula, also behind white space that they pass over. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows for people, who open them in a spreadsheet: UTF-8 with its mark, every value quoted (RFC 4180), so that no line
 * end in a value begins a row, and an apostrophe before what would be run as a formula.
 *
 * @param delimiter what spreadsheet programs of the reader's country take for the separator
 */
export const csvForPeople = (rows: Rows, delimiter: ';' | ','): string =>
  written(
    Array.from(rows, (row) => row.map((value) => (formula.test(value) ? `'${value}` : value))),
    delimiter,
    { quoted: true },
  );

/**
 * Rows for other programs: the same form with quotes only where they are needed, and each value exactly as it is. A lone
 * empty value is quoted: it would otherwise be an empty line, which readers pass over.
 */
export function csvForMachines(rows: Rows, delimiter = ','): string {
  const all = [...rows];
  return written(all, delimiter, { quoted_empty: all.every((row) => row.length === 1) });
}

const written = (
  rows: readonly (readonly string[])[],
  delimiter: string,
  options: { readonly quoted?: true; readonly quoted_empty?: boolean },
): string =>
  stringify([...rows], {
    bom: true,
    delimiter,
    record_delimiter: 'windows',
    // The library may quote only what holds its whole line end.
    quoted_match: /[\r\n]/,
    ...options,
  });
