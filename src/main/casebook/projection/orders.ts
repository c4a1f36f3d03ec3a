import { firstWhere } from '#domain/first-where.ts';
import type { ListColumn, ListOrder } from '#shared/list/arrangement.ts';
import type { Alphabet } from './alphabet.ts';
import type { CaseTable } from './case-table.ts';
import type { SortedRows } from './sorted-rows.ts';

type Kept = Exclude<ListColumn, 'due'>;
type Key = string | number;

/** The rows in the order of any column, made when it is first asked for; what is written from then on is put in its place. */
export class Orders {
  readonly #table: CaseTable;
  readonly #usual: SortedRows;
  /** By which those kept are sorted. */
  #alphabet: Alphabet | undefined;
  readonly #kept = new Map<Kept, { readonly order: Uint32Array; readonly writes: number }>();

  constructor(table: CaseTable, usual: SortedRows) {
    this.#table = table;
    this.#usual = usual;
  }

  rows({ by, descending }: ListOrder, alphabet: Alphabet): Uint32Array {
    if (alphabet !== this.#alphabet) this.#kept.clear();
    this.#alphabet = alphabet;
    if (by === 'due') return descending ? this.#latestDueFirst() : this.#usual.rows();
    const order = this.#orderBy(by, alphabet);
    return descending ? order.toReversed() : order;
  }

  /** Closed cases stay behind the open ones, the newest receipt first. */
  #latestDueFirst(): Uint32Array {
    const order = this.#usual.rows().slice();
    const closed = order.findIndex((row) => this.#table.status(row) === 'closed');
    order.subarray(0, closed < 0 ? order.length : closed).reverse();
    return order;
  }

  #orderBy(by: Kept, alphabet: Alphabet): Uint32Array {
    const table = this.#table;
    const { writes } = table;
    const kept = this.#kept.get(by);
    if (kept?.writes === writes) return kept.order;
    const written = [...table.writtenBehind(kept?.writes ?? -1)];
    const isThere = (row: number) => table.caseId(row) !== '';
    const news = inOrder({ table, by, alphabet }, Uint32Array.from(written.filter(isThere)));
    const order = kept ? merged({ table, by, alphabet }, without(kept.order, written), news) : news;
    this.#kept.set(by, { order, writes });
    return order;
  }
}

function without(order: Uint32Array, rows: readonly number[]): Uint32Array {
  const gone = new Set(rows);
  return order.filter((row) => !gone.has(row));
}

interface Sorting {
  readonly table: CaseTable;
  readonly by: Kept;
  readonly alphabet: Alphabet;
}

/** Each key is read once. */
function inOrder({ table, by, alphabet }: Sorting, rows: Uint32Array): Uint32Array {
  const keys = new Map<number, Key>();
  for (const row of rows) keys.set(row, keyOf(table, by, row));
  const key = (row: number) => keys.get(row) ?? '';
  return rows.toSorted((one, other) => compare(key(one), key(other), alphabet) || one - other);
}

/** Few rows among many: each finds its place by halving. */
function merged(
  { table, by, alphabet }: Sorting,
  order: Uint32Array,
  news: Uint32Array,
): Uint32Array {
  const result = new Uint32Array(order.length + news.length);
  let [from, filled] = [0, 0];
  for (const row of news) {
    const key = keyOf(table, by, row);
    const isAfter = (other: number) =>
      (compare(keyOf(table, by, other), key, alphabet) || other - row) > 0;
    const to = firstAfter(order, from, isAfter);
    result.set(order.subarray(from, to), filled);
    filled += to - from;
    result[filled] = row;
    filled += 1;
    from = to;
  }
  result.set(order.subarray(from), filled);
  return result;
}

const firstAfter = (order: Uint32Array, from: number, isAfter: (row: number) => boolean): number =>
  firstWhere(from, order.length, (at) => isAfter(order[at] ?? 0));

function keyOf(table: CaseTable, by: Kept, row: number): Key {
  switch (by) {
    case 'kind':
      return table.kindNumbers()[row] ?? 0;
    case 'status':
      return table.statusNumbers()[row] ?? 0;
    case 'received':
      return Date.parse(table.receivedAt(row)) || 0;
    // The number grows a digit where a year has had ten thousand cases.
    case 'reference':
      return padded(table.reference(row));
    default:
      return table[by](row);
  }
}

/** A reference with its number as wide as any, so that letters compare as numbers do. */
const padded = (reference: string): string => {
  const at = reference.lastIndexOf('-') + 1;
  return reference.slice(0, at) + reference.slice(at).padStart(12, '0');
};

/** What has no name stands last. */
function compare(one: Key, other: Key, alphabet: Alphabet): number {
  if (one === other) return 0;
  if (typeof one === 'number' || typeof other === 'number') return Number(one) - Number(other);
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return alphabet.compare(one, other);
}
