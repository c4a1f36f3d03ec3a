import type { CollectedTableWithRows } from './collected-table.ts';

/**
 * A table whose cells are one run of UTF-8, with where each ends: a tenth of the memory of as many strings, and handed
 * from one thread to another without copying.
 */
export interface PackedTable extends Omit<CollectedTableWithRows, 'rows'> {
  readonly rows: number;
  readonly text: Uint8Array<ArrayBuffer>;
  /** Row by row. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

export function pack({ rows, ...table }: CollectedTableWithRows): PackedTable {
  const ends = new Uint32Array(rows.length * table.columns.length);
  let text = new Uint8Array(1024);
  let end = 0;
  let cells = 0;
  for (const row of rows) {
    for (const cell of row) {
      // A UTF-16 unit becomes three bytes at most.
      if (end + cell.length * 3 > text.length) text = grown(text, end + cell.length * 3);
      end += encoder.encodeInto(cell, text.subarray(end)).written;
      ends[cells] = end;
      cells += 1;
    }
  }
  return { ...table, rows: rows.length, text: text.slice(0, end), ends };
}

/** Some rows of a packed table, from one on. */
export function unpack(
  { columns, rows, text, ends }: PackedTable,
  offset = 0,
  limit = rows,
): string[][] {
  const width = columns.length;
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const last = Math.min(rows, offset + limit);
  const unpacked: string[][] = [];
  for (let row = offset; row < last; row += 1) {
    const cells: string[] = [];
    for (let cell = row * width; cell < (row + 1) * width; cell += 1) {
      const from = cell === 0 ? 0 : ends[cell - 1];
      cells.push(bytes.toString('utf8', from, ends[cell]));
    }
    unpacked.push(cells);
  }
  return unpacked;
}

function grown(text: Uint8Array<ArrayBuffer>, atLeast: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(atLeast, text.length * 2));
  larger.set(text);
  return larger;
}
