import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import type { Part } from '#shared/list/parted.ts';
import type { CaseSummary, ListQuery } from '../casebook.ts';
import type { CaseTable } from './case-table.ts';
import { termsOf } from './fold.ts';
import { grouped } from './grouping.ts';
import type { Orders } from './orders.ts';
import type { WordIndex } from './word-index.ts';
import { held } from './word-lines.ts';

interface Parts {
  readonly table: CaseTable;
  readonly orders: Orders;
  readonly words: WordIndex;
}

export interface Listed {
  readonly total: number;
  readonly rows: readonly CaseSummary[];
  /** Where it was asked for by groups: they, in their order. */
  readonly groups?: readonly Part[];
}

const usual = { by: 'due', descending: false } as const;

/** The rows asked for, in order; only those in the window are made. */
export function list({ table, orders, words }: Parts, query: ListQuery): Listed {
  const { status, kind, offset, limit, group, search = '' } = query;
  const terms = termsOf(search);
  const found = terms.length > 0 ? words.find(terms, table.length) : undefined;
  // As numbers: this loop goes over every case of the book.
  const [statusOf, kindOf] = [table.statusNumbers(), table.kindNumbers()];
  const wantedStatus = status ? statuses.indexOf(status) : -1;
  const wantedKind = kind ? caseKinds.indexOf(kind) : -1;
  // The parts of a grouped list are known once all of it is.
  const end = group ? Number.POSITIVE_INFINITY : offset + limit;
  const exact: number[] = [];
  const alike: number[] = [];
  let total = 0;
  const order = orders.rows(query.order ?? usual);
  // How well a row fits comes before when it is due, and behind what was asked for.
  const ranks = found && !query.order;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (found?.[row] === held.not) continue;
    if (wantedStatus >= 0 && statusOf[row] !== wantedStatus) continue;
    if (wantedKind >= 0 && kindOf[row] !== wantedKind) continue;
    total += 1;
    // Once the window is full of exact rows, nobody will see how the rest ranks.
    if (exact.length >= end) continue;
    if (!ranks || found[row] === held.asTyped) exact.push(row);
    else if (alike.length < end) alike.push(row);
  }
  const all = [...exact, ...alike];
  const { rows, parts } = group ? grouped(table, group, all) : { rows: all };
  const window = rows.slice(offset, offset + limit).map((row) => table.summary(row));
  return { total, rows: window, ...(parts && { groups: parts }) };
}
