import type { Disclosure, KeptMarks, Redaction } from '../disclosure.ts';
import type { HeldTable } from '../held-table.ts';
import { indexMarks, type MarkIndex } from '../mark-index.ts';
import { isSameTable, type TableAddress } from '../marks.ts';
import { conditionsOf, rowsAbout } from '../row-filter.ts';
import type { OutgoingName } from '../names/outgoing-name.ts';
import type { Flag, NameFlag } from './flag.ts';
import { flagsInText, type Looking } from './flags-in-text.ts';
import { flagsInTitle } from './flags-in-title.ts';
import { holdsSecret, secretColumn } from './sensitive/secret-columns.ts';

/** What has been decided on a flag. */
export type Standing = 'redacted' | 'kept' | 'undecided';

/**
 * Looks at rows of a table that go out. What its columns are called decides first: a column of passwords holds nothing
 * else.
 *
 * @returns the flags of a row, by its number in the table
 */
export function lookAtRows(
  columns: readonly string[],
  looking: Looking,
): (row: readonly string[], index: number) => Flag[] {
  const secret = columns.map(secretColumn);
  return (row, index) =>
    row.flatMap((cell, column): Flag[] => {
      const kind = secret[column];
      if (kind)
        return holdsSecret(cell) ? [{ row: index, column, start: 0, end: cell.length, kind }] : [];
      return flagsInText(cell, looking).map((span) => ({ row: index, column, ...span }));
    });
}

/** The flags of names that go out with a table or a file. */
export const flagsInNames = (names: readonly OutgoingName[], looking: Looking): NameFlag[] =>
  names.flatMap(({ of, at, text }) =>
    (of === 'column' || of === 'system' ? flagsInText : flagsInTitle)(text, looking).map(
      (span) => ({
        of,
        at,
        ...span,
      }),
    ),
  );

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

/**
 * How each flag of a table, or of its names, stands: covered whole by a redaction, looked at and kept, or waiting for a
 * decision. A password cannot be kept.
 */
export function standingsIn(
  table: TableAddress,
  { redactions, kept }: Pick<Disclosure, 'redactions' | 'kept'>,
): (flag: Flag | NameFlag) => Standing {
  const redacted = indexMarks(redactions.filter((one) => isSameTable(one, table)));
  const stays = indexMarks(kept.filter((one) => isSameTable(one, table)).map(unmarked));
  return (flag) => {
    if (covers(redacted, flag)) return 'redacted';
    return flag.kind !== 'password' && covers(stays, flag) ? 'kept' : 'undecided';
  };
}

/** Kept places in the form of a redaction, so that one index finds both. */
export const unmarked = (kept: KeptMarks): Redaction => ({
  ...kept,
  number: 0,
  ground: 'other',
  words: '',
});

/** Whether a flag lies whole inside what is marked. */
export function covers({ row, cell, parts, name }: MarkIndex, flag: Flag | NameFlag): boolean {
  const inName = 'of' in flag;
  if (!inName && (row(flag.row) || cell(flag.row, flag.column))) return true;
  const marked = inName ? name(flag.of, flag.at) : parts(flag.row, flag.column);
  return marked.some(({ start, end }) => start <= flag.start && flag.end <= end);
}
