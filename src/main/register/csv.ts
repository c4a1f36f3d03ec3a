/** A byte order mark: without it the usual spreadsheet reads å, ä and ö wrong. */
const mark = '\uFEFF';

/**
 * Rows as CSV for a Swedish spreadsheet: semicolons, CRLF, every value quoted. A value that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  mark + rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join('');

const quoted = (value: string): string =>
  `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
