import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV for a Swedish spreadsheet: semicolons, CRLF, every value quoted, and a byte order mark without which å, ä
 * and ö are read wrong. A value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    quoted: true,
    record_delimiter: 'windows',
  });
