import { parseReference } from '#domain/case/reference.ts';
import { series } from '#domain/case/kind.ts';
import { firstWhere } from '#domain/first-where.ts';
import type { ListColumn, ListOrder } from '#shared/list/arrangement.ts';
import type { Alphabet } from './alphabet.ts';
import type { CaseTable } from '../rows/case-table.ts';
import type { SortedRows } from '../rows/sorted-rows.ts';

type Kept = Exclude<ListColumn, 'due'>;
type Key = string | number;

/** More rows than there can be: a rank and a row in one number. */
const rowsEnd = 2 ** 31;

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
    const there = Uint32Array.from(written.filter((row) => table.isThere(row)));
    const news = inOrder({ table, by, alphabet }, there);
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

/** Many rows: from what each says come ranks, each made once however many rows say it; of those they are sorted as numbers. */
function inOrder({ table, by, alphabet }: Sorting, rows: Uint32Array): Uint32Array {
  const keys = Array.from(rows, (row) => keyOf(table, by, row));
  const ranks = ranked(new Set(keys), alphabet);
  const placed = Float64Array.from(
    rows,
    (row, at) => (ranks.get(keys[at] ?? '') ?? 0) * rowsEnd + row,
  );
  return Uint32Array.from(placed.toSorted(), (place) => place % rowsEnd);
}

/** What an alphabet makes no difference between has the same rank. */
function ranked(keys: ReadonlySet<Key>, alphabet: Alphabet): ReadonlyMap<Key, number> {
  const ranks = new Map<Key, number>();
  let [rank, before] = [0, undefined as Key | undefined];
  for (const key of sorted(keys, alphabet)) {
    if (before !== undefined && compare(before, key, alphabet) !== 0) rank += 1;
    ranks.set(key, rank);
    before = key;
  }
  return ranks;
}

const plainly = (one: Key, other: Key) => (one < other ? -1 : 1);

/** Texts are sorted plainly first: that is nearly the order of any alphabet, which then has little left to compare. */
function sorted(keys: ReadonlySet<Key>, alphabet: Alphabet): Iterable<Key> {
  const numbers = [...keys].filter((key) => typeof key === 'number');
  if (numbers.length === keys.size) return Float64Array.from(numbers).toSorted();
  return [...keys].toSorted(plainly).toSorted((one, other) => compare(one, other, alphabet));
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
    case 'reference':
      return placeOf(table.reference(row));
    default:
      return table[by](row);
  }
}

const inAlphabet = series.toSorted();

/** By series, year and number, which grows a digit where a year has had ten thousand cases. */
function placeOf(reference: string): number {
  const parts = parseReference(reference);
  return parts ? (inAlphabet.indexOf(parts.series) * 10_000 + parts.year) * 1e9 + parts.number : 0;
}

/** What has no name stands last. */
function compare(one: Key, other: Key, alphabet: Alphabet): number {
  if (one === other) return 0;
  if (typeof one === 'number' || typeof other === 'number') return Number(one) - Number(other);
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return alphabet.compare(one, other);
}
