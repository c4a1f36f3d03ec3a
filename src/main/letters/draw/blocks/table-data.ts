import type { Block } from '#domain/letter/letter-document.ts';

export type TableBlock = Extract<Block, { type: 'table' }>;

/** How many columns a table really has: a row may be longer than the head says, and nothing of it may be lost. */
export function columnCount({ columns, rows }: TableBlock): number {
  return rows.reduce((most, row) => Math.max(most, row.length), columns.length);
}

/** Rows spread evenly over the table: enough to judge its columns by, however long it is. */
export function sampleRows({ rows }: TableBlock, most = 300): readonly (readonly string[])[] {
  const stride = Math.max(1, Math.ceil(rows.length / most));
  return rows.filter((_, at) => at % stride === 0);
}
