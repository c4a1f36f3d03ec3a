import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import type { CaseSummary, ListQuery } from '../casebook.ts';
import type { CaseTable } from './case-table.ts';
import { termsOf } from './fold.ts';
import type { SortedRows } from './sorted-rows.ts';
import type { WordIndex } from './word-index.ts';
import { held } from './word-lines.ts';

interface Parts {
  readonly table: CaseTable;
  readonly sorted: SortedRows;
  readonly words: WordIndex;
}

export interface Listed {
  readonly total: number;
  readonly rows: readonly CaseSummary[];
}

/** The rows asked for, in order; only those in the window are made. */
export function list({ table, sorted, words }: Parts, query: ListQuery): Listed {
  const { status, kind, offset, limit, search = '' } = query;
  const terms = termsOf(search);
  const found = terms.length > 0 ? words.find(terms, table.length) : undefined;
  // As numbers: this loop goes over every case of the book.
  const [statusOf, kindOf] = [table.statusNumbers(), table.kindNumbers()];
  const wantedStatus = status ? statuses.indexOf(status) : -1;
  const wantedKind = kind ? caseKinds.indexOf(kind) : -1;
  const end = offset + limit;
  const exact: number[] = [];
  const alike: number[] = [];
  let total = 0;
  const order = sorted.rows();
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (found?.[row] === held.not) continue;
    if (wantedStatus >= 0 && statusOf[row] !== wantedStatus) continue;
    if (wantedKind >= 0 && kindOf[row] !== wantedKind) continue;
    total += 1;
    // Once the window is full of exact rows, nobody will see how the rest ranks.
    if (exact.length >= end) continue;
    if (!found || found[row] === held.asTyped) exact.push(row);
    else if (alike.length < end) alike.push(row);
  }
  const window = [...exact, ...alike].slice(offset, end);
  return { total, rows: window.map((row) => table.summary(row)) };
}
