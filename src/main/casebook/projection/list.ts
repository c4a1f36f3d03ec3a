import type { CaseSummary, ListQuery } from '../casebook.ts';
import type { CaseTable } from './case-table.ts';
import { lowered, termsOf } from './fold.ts';
import type { SearchText } from './search-text.ts';
import type { SortedRows } from './sorted-rows.ts';

interface Parts {
  readonly table: CaseTable;
  readonly sorted: SortedRows;
  readonly text: SearchText;
}

/** The rows asked for, in order; only those in the window are made. */
export function list({ table, sorted, text }: Parts, query: ListQuery) {
  const { status, kind, offset, limit } = query;
  const fits = (row: number) =>
    (!status || table.status(row) === status) && (!kind || table.kind(row) === kind);
  const order = sorted.rows();
  const terms = termsOf(query.search ?? '');
  if (terms.length === 0) return pick([order], fits, offset, limit, table);
  const { exact, alike } = ranked(table, text, terms, query.search ?? '');
  const found = new Uint8Array(table.length);
  for (const row of alike) found[row] = 1;
  for (const row of exact) found[row] = 2;
  const groups = [2, 1].map((rank) => order.filter((row) => found[row] === rank));
  return pick(groups, fits, offset, limit, table);
}

/** Rows that hold the query as it was typed come before those that hold it without regard to å, ä and ö. */
function ranked(table: CaseTable, text: SearchText, terms: readonly string[], query: string) {
  const typed = lowered(query).split(/\s+/).filter(Boolean);
  const exact: number[] = [];
  const alike: number[] = [];
  for (const row of text.find(terms)) {
    const line = lowered(table.text(row));
    (typed.every((term) => line.includes(term)) ? exact : alike).push(row);
  }
  return { exact, alike };
}

function pick(
  groups: readonly Uint32Array[],
  fits: (row: number) => boolean,
  offset: number,
  limit: number,
  table: CaseTable,
) {
  const rows: CaseSummary[] = [];
  let total = 0;
  for (const group of groups) {
    for (const row of group) {
      if (!fits(row)) continue;
      if (total >= offset && rows.length < limit) rows.push(table.summary(row));
      total += 1;
    }
  }
  return { total, rows };
}
