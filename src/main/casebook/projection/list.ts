import { referencesMeant } from '#domain/case-query/references-meant.ts';
import { termsOf, type Term } from '#domain/case-query/terms.ts';
import type { Part } from '#shared/list/parted.ts';
import type { CaseSummary, ListQuery } from '../casebook.ts';
import type { Alphabet } from './alphabet.ts';
import type { CaseTable } from './case-table.ts';
import { grouped } from './grouping.ts';
import type { Orders } from './orders.ts';
import { rowFilter } from './row-filter.ts';
import type { WordIndex } from './word-index.ts';
import { held, ownWords } from './word-lines.ts';

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
  /** Where it was asked for by groups: they, in their order. */
  readonly groups?: readonly Part[];
}

const usual = { by: 'due', descending: false } as const;

/** The rows asked for, in order; only those in the window are made. */
export function list({ table, orders, words, alphabet }: Parts, query: ListQuery): Listed {
  const { offset, limit, group, search = '', inTexts } = query;
  const reference = referencesMeant(search);
  const terms = termsOf(reference?.text ?? search);
  const found = terms.length > 0 ? foundBy(terms, { table, words, inTexts }) : undefined;
  const isWanted = rowFilter(table, query);
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
  const first = ranks ? named.filter(isWanted) : [];
  const exact: number[] = [...first];
  /** By how well they fit, the worst first. */
  const others: readonly number[][] = Array.from({ length: best }, () => []);
  let total = first.length;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] ?? 0;
    if (found?.[row] === held.not || !isWanted(row) || first.includes(row)) continue;
    total += 1;
    // Once the window is full of exact rows, nobody will see how the rest ranks.
    if (exact.length >= end) continue;
    const mark = found?.[row] ?? best;
    const place = ranks && mark < best ? others[mark] : exact;
    if (place && place.length < end) place.push(row);
  }
  const all = [...exact, ...others.toReversed().flat()];
  const { rows, parts } = group ? grouped(table, group, all, alphabet) : { rows: all };
  const window = rows.slice(offset, offset + limit);
  const broughtByTexts = (shown: readonly number[], marks: Uint8Array) =>
    new Map(
      shown.filter((row) => (marks[row] ?? 0) <= ownWords).map((row) => [table.caseId(row), row]),
    );
  return {
    total,
    rows: window.map((row) => table.summary(row)),
    ...(found && inTexts && { inTexts: broughtByTexts(window, found) }),
    ...(parts && { groups: parts }),
  };
}

/** How a row holds all the terms that its own words hold as they were typed. */
const best = ownWords + held.asTyped;

interface Searched extends Pick<Parts, 'table' | 'words'> {
  readonly inTexts: ListQuery['inTexts'];
}

/** How each row holds the terms, all of them, in its own words or in the texts that lie in it: the more the better. */
function foundBy(terms: readonly Term[], { table, words, inTexts }: Searched): Uint8Array {
  const rows = table.length;
  const all = new Uint8Array(rows).fill(best);
  for (const term of terms) {
    const own = words.find([term], rows);
    const texts = inTexts?.(term, rows);
    for (let row = 0; row < rows; row++) {
      const mark = own[row] ? (own[row] ?? 0) + ownWords : (texts?.[row] ?? held.not);
      if (mark < (all[row] ?? 0)) all[row] = mark;
    }
  }
  return all;
}
