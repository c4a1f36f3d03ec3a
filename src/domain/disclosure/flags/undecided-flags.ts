import type { Disclosure } from '../disclosure.ts';
import type { HeldTable } from '../held-table.ts';
import { indexMarks, type MarkIndex } from '../mark-index.ts';
import { isSameTable } from '../marks.ts';
import { conditionsOf, rowsAbout } from '../row-filter.ts';
import type { Flag } from './flag.ts';
import { flagsInText, type Looking } from './flags-in-text.ts';

/** What has been decided on a flag. */
export type Standing = 'redacted' | 'kept' | 'undecided';

/** The flags of one row that goes out. */
export function flagsInRow(row: readonly string[], index: number, looking: Looking): Flag[] {
  return row.flatMap((cell, column) =>
    flagsInText(cell, looking).map((span) => ({ row: index, column, ...span })),
  );
}

/**
 * Whether a row of the table goes out, and so must be looked at.
 *
 * @returns a test of rows of this table
 */
export const goesOut = (
  table: HeldTable,
  { filters, leftOut }: Pick<Disclosure, 'filters' | 'leftOut'>,
): ((row: readonly string[]) => boolean) =>
  leftOut.some(({ documentId }) => documentId === table.documentId)
    ? () => false
    : rowsAbout(conditionsOf(filters, table));

/** How each flag of a table stands: covered whole by a redaction, looked at and kept, or waiting for a decision. */
export function standingsIn(
  table: HeldTable,
  { redactions, kept }: Pick<Disclosure, 'redactions' | 'kept'>,
): (flag: Flag) => Standing {
  const redacted = indexMarks(redactions.filter((one) => isSameTable(one, table)));
  const stays = indexMarks(
    kept.filter((one) => isSameTable(one, table)).map((one) => ({ ...one, ...noGround })),
  );
  return (flag) =>
    covers(redacted, flag) ? 'redacted' : covers(stays, flag) ? 'kept' : 'undecided';
}

const noGround = { number: 0, ground: 'other', words: '' } as const;

function covers({ row, cell, parts }: MarkIndex, flag: Flag): boolean {
  if (row(flag.row) || cell(flag.row, flag.column)) return true;
  return parts(flag.row, flag.column).some(
    ({ start, end }) => start <= flag.start && flag.end <= end,
  );
}
