import { plainName } from '../register/system-mapping.ts';
import type { Disclosure } from './disclosure.ts';
import type { HeldTable } from './held-table.ts';
import { isSameTable } from './marks.ts';
import { folded, rowsAbout } from './row-filter.ts';
import { type Known, suggestFilter } from './suggest-filter.ts';

/** Columns that say whose a row is. */
const keys =
  /^(?:kund|medlems|elev|patient|person|anställnings|användar|konto|customer|client|member|student|patient|employee|user|account)(?:nummer|nr|id|number|no)$/;

/**
 * How many rows of a table that go out seem to be about somebody else: nobody has said which rows are the requester's, and
 * some of them have another person where the requester stands in the others (Art. 15(4)).
 */
export function rowsOfOthers(
  table: HeldTable,
  { filters, leftOut }: Pick<Disclosure, 'filters' | 'leftOut'>,
  known: Known,
): number {
  const out = leftOut.some(({ documentId }) => documentId === table.documentId);
  if (out || filters.some((filter) => isSameTable(filter, table))) return 0;
  const conditions = suggestFilter(table.rows, table.columns.length, known);
  if (conditions.length === 0) return rowsOfOtherKeys(table, known);
  const isAbout = rowsAbout(conditions);
  const another = (row: readonly string[]) =>
    conditions.some(({ column }) => (row[column] ?? '').trim() !== '');
  return table.rows.filter((row) => !isAbout(row) && another(row)).length;
}

/** Rows by customer number and the like: those whose number never stands beside anything of the requester's. */
function rowsOfOtherKeys({ columns, rows }: HeldTable, { own, name }: Known): number {
  const key = columns.findIndex((column) => keys.test(plainName(column)));
  if (key < 0) return 0;
  const mine = new Set([...own, name].map(folded).filter((value) => value !== ''));
  const byKey = Map.groupBy(
    rows.filter((row) => (row[key] ?? '').trim() !== ''),
    (row) => folded(row[key] ?? ''),
  );
  if (byKey.size < 2) return 0;
  const strange = [...byKey.values()].filter(
    (group) => !group.some((row) => row.some((cell) => mine.has(folded(cell)))),
  );
  return strange.reduce((sum, group) => sum + group.length, 0);
}
