import { valueKey } from '#domain/case-import/mapping.ts';
import { type PackedTable, unpack } from '../intake/tables/packed-table.ts';

/** One value of a column, however it is written, and in how many rows it stands. */
export interface DistinctValue {
  readonly value: string;
  readonly rows: number;
}

/** More different values than this are no closed list. */
const most = 2_000;

/** The different values of a column, in the order they are met; empty ones left out. */
export function distinctIn(table: PackedTable, column: number): DistinctValue[] {
  const found = new Map<string, { value: string; rows: number }>();
  for (let offset = 0; offset < table.rows && found.size < most; offset += 1_000) {
    for (const cells of unpack(table, offset, 1_000)) {
      const value = (cells[column] ?? '').trim();
      if (value === '') continue;
      const known = found.get(valueKey(value));
      if (known) known.rows += 1;
      else found.set(valueKey(value), { value, rows: 1 });
    }
  }
  return [...found.values()];
}
