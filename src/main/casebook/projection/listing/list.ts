import { referencesMeant } from '#domain/case-query/references-meant.ts';
import { soughtIn } from '#domain/case-query/sought.ts';
import type { Part } from '#shared/list/parted.ts';
import type { ListQuery } from '../../cases/list-query.ts';
import type { CaseSummary } from '../../cases/case-summary.ts';
import type { Alphabet } from './alphabet.ts';
import type { CaseTable } from '../rows/case-table.ts';
import { grouped } from './grouping.ts';
import type { Orders } from './orders.ts';
import { rowFilter } from '../rows/row-filter.ts';
import type { WordIndex } from '../words/word-index.ts';
import { best, foundBy } from './found-by.ts';
import { likelier, mostLikely } from './likelier.ts';
import { looking } from './looking.ts';
import { held, ownWords } from '../words/word-lines.ts';

interface Parts {
  readonly table: CaseTable;
  readonly orders: Orders;
  readonly words: WordIndex;
  readonly alphabet: Alphabet;
}

export interface Listed {
  readonly total: number;
  readonly rows: readonly CaseSummary[];
  /** Where texts were searched: the numbers of the rows, by their case's id, that only a text in them has brought here. */
  readonly inTexts?: ReadonlyMap<string, number>;
  /** So many rows have the words of a phrase and were not looked at for it: there are too many. */
  readonly unlooked?: number;
  /** Where it was asked for by groups: they, in their order. */
  readonly groups?: readonly Part[];
}

const usual = { by: 'due', descending: false } as const;

/** The rows asked for, in order; only those in the window are made. */
export function list({ table, orders, words, alphabet }: Parts, query: ListQuery): Listed {
  const { offset, limit, group, search = '', inTexts } = query;
  const reference = referencesMeant(search);
  const sought = soughtIn(reference?.text ?? search);
  const found = sought.length > 0 ? foundBy(sought, { table, words, inTexts }) : undefined;
  const isAsked = rowFilter(table, query);
  const looked = looking(sought, query.says);
  // Whoever writes a case's whole number means that case, though it be written without its zeros.
  const named = (reference?.means ?? [])
    .map((one) => table.rowOfReference(one))
    .filter((row) => row !== undefined);
  for (const row of named) if (found) found[row] = best;
  // The parts of a grouped list are known once all of it is.
  const end = group ? Number.POSITIVE_INFINITY : offset + limit;
  const order = orders.rows(query.order ?? usual, alphabet);
  // How well a row fits comes before when it is due, and behind what was asked for.
  const ranks = found && !query.order;
  const first = ranks ? named.filter(isAsked) : [];
  const bonus = ranks ? likelier(table, sought) : undefined;
  /** By how well they fit, the worst first. */
  const fitting: readonly number[][] = Array.from({ length: mostLikely + 1 }, () => []);
  let total = first.length;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (found?.[row] === held.not || !isAsked(row) || first.includes(row)) continue;
    if (!looked.isWanted(row)) continue;
    total += 1;
    const mark = bonus ? (found?.[row] ?? best) + bonus.of(row) : 0;
    const place = fitting[mark];
    if (place && place.length < end) place.push(row);
  }
  const all = [...first, ...fitting.toReversed().flat()];
  const { rows, parts } = group ? grouped(table, group, all, alphabet) : { rows: all };
  const window = rows.slice(offset, offset + limit);
  const broughtByTexts = (shown: readonly number[], marks: Uint8Array) =>
    new Map(
      shown.filter((row) => (marks[row] ?? 0) <= ownWords).map((row) => [table.caseId(row), row]),
    );
  return {
    total,
    rows: window.map((row) => table.summary(row)),
    ...(looked.left > 0 && { unlooked: looked.left }),
    ...(found && inTexts && { inTexts: broughtByTexts(window, found) }),
    ...(parts && { groups: parts }),
  };
}
