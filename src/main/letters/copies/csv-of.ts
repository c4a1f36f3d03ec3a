import { stringify } from 'csv-stringify/sync';
import type { CopiedTable } from '#domain/letter/machine-copy/copied-tables.ts';

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes where needed) in UTF-8 with a byte order mark, which spreadsheets go by.
 * Values are as they were collected, also where a spreadsheet would take one for a formula.
 */
export const csvOf = ({ columns, rows }: Pick<CopiedTable, 'columns' | 'rows'>): Uint8Array =>
  Buffer.from(
    // A lone empty field is quoted: it would otherwise be an empty line, which readers pass over.
    stringify([[...columns], ...rows], {
      bom: true,
      record_delimiter: 'windows',
      // The library quotes only what holds its whole line end.
      quoted_match: /[\r\n]/,
      quoted_empty: columns.length === 1,
    }),
  );
