import type { CopiedTable } from '#domain/letter/machine-copy/copied-tables.ts';
import { csvForMachines } from '../../csv/write-csv.ts';

/** A table as CSV in UTF-8. Values are as they were collected, also where a spreadsheet would take one for a formula. */
export const csvOf = ({ columns, rows }: Pick<CopiedTable, 'columns' | 'rows'>): Uint8Array =>
  Buffer.from(csvForMachines([columns, ...rows]));
