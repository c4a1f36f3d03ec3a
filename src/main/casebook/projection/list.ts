import { referencesMeant } from '#domain/case-query/references-meant.ts';
import { termsOf } from '#domain/case-query/terms.ts';
import type { Part } from '#shared/list/parted.ts';
import type { CaseSummary, ListQuery } from '../casebook.ts';
import type { CaseTable } from './case-table.ts';
import { grouped } from './grouping.ts';
import type { Orders } from './orders.ts';
import { rowFilter } from './row-filter.ts';
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
  const { offset, limit, group, search = '' } = query;
  const reference = referencesMeant(search);
  const terms = termsOf(reference?.text ?? search);
  const found = terms.length > 0 ? words.find(terms, table.length) : undefined;
  const isWanted = rowFilter(table, query);
  // Whoever writes a case's whole number means that case, though it be written without its zeros.
  const named = (reference?.means ?? [])
    .map((one) => table.rowOfReference(one))
    .filter((row) => row !== undefined);
  for (const row of named) if (found) found[row] = held.asTyped;
  // The parts of a grouped list are known once all of it is.
  const end = group ? Number.POSITIVE_INFINITY : offset + limit;
  const order = orders.rows(query.order ?? usual);
  // How well a row fits comes before when it is due, and behind what was asked for.
  const ranks = found && !query.order;
  const first = ranks ? named.filter(isWanted) : [];
  const exact: number[] = [...first];
  const alike: number[] = [];
  let total = first.length;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (found?.[row] === held.not || !isWanted(row) || first.includes(row)) continue;
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
