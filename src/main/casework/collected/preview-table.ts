import type { TableReading } from '#domain/case/data/table-reading.ts';
import { ok } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import { readAside } from '../../intake/aside/read-aside.ts';
import { type PackedTable, unpack } from '../../intake/tables/packed-table.ts';

const shown = { rows: 8, cells: 20, letters: 60 };

/** How a file's tables look when it is read as a person says; nothing is kept. */
export async function previewTable(
  file: { readonly name: string; readonly bytes: Uint8Array },
  reading: TableReading,
): Promise<Response<'data:preview'>> {
  const read = await readAside({ ...file, reading });
  if (!read.ok) {
    return read.error.code === 'table-unsure' ? ok({ preview: [...read.error.preview] }) : read;
  }
  return ok({ preview: read.value.tables.map(beginning) });
}

/** The names of the columns, and the first rows; which rows of the file they were is told no more. */
const beginning = (table: PackedTable) => ({
  name: table.name,
  rows: [table.columns, ...unpack(table, 0, shown.rows)].map((cells) => ({
    row: 0,
    cells: cells.slice(0, shown.cells).map((cell) => cell.slice(0, shown.letters).toWellFormed()),
  })),
});
