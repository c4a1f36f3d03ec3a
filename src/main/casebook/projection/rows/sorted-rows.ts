import { firstWhere } from '#domain/first-where.ts';
import { growingFloats } from './growing.ts';

const few = 512;
const absent = Number.NaN;

/** An order as a snapshot keeps it: the rows in order, and the key of each row. */
export type SavedOrder = {
  readonly order: Uint32Array;
  readonly keys: Float64Array;
};

/** Row numbers in the order of a key. Single changes are put in place; many at once are sorted anew. */
export class SortedRows {
  /** The key a row should stand by, and the one it does stand by. */
  readonly #keys;
  readonly #placed;
  #changed = new Set<number>();
  #order: Uint32Array;

  constructor(saved?: SavedOrder) {
    this.#order = saved?.order.slice() ?? new Uint32Array(0);
    this.#keys = growingFloats(saved?.keys.slice());
    this.#placed = growingFloats(saved?.keys.slice());
  }

  put(row: number, key: number): void {
    // What has not moved need not be put in place again.
    if (row < this.#keys.length && this.#keys.at(row) === key) return;
    while (this.#placed.length <= row) {
      this.#keys.push(absent);
      this.#placed.push(absent);
    }
    this.#keys.set(row, key);
    this.#changed.add(row);
  }

  remove(row: number): void {
    this.put(row, absent);
  }

  rows(): Uint32Array {
    if (this.#changed.size > few) this.#sortAll();
    for (const row of this.#changed) this.#move(row);
    this.#changed.clear();
    return this.#order;
  }

  save(): SavedOrder {
    return { order: this.rows(), keys: this.#keys.view() };
  }

  #sortAll(): void {
    const keys = this.#keys.view();
    const present = Uint32Array.from(keys.keys()).filter((row) => !Number.isNaN(keys[row]));
    const at = (row: number) => keys[row] ?? 0;
    this.#order = present.toSorted((one, other) => at(one) - at(other) || one - other);
    for (const [row, key] of keys.entries()) this.#placed.set(row, key);
    this.#changed = new Set();
  }

  #move(row: number): void {
    const key = this.#keys.at(row);
    const old = this.#placed.at(row);
    let order = this.#order;
    if (!Number.isNaN(old)) order = without(order, this.#search(order, old, row));
    this.#placed.set(row, key);
    if (!Number.isNaN(key)) order = withRow(order, this.#search(order, key, row), row);
    this.#order = order;
  }

  /** Where a row with this key stands, or would. */
  #search(order: Uint32Array, key: number, row: number): number {
    return firstWhere(0, order.length, (at) => {
      const other = order[at] ?? 0;
      const otherKey = this.#placed.at(other);
      return otherKey > key || (otherKey === key && other >= row);
    });
  }
}

/** In place: what is moved is a memory block. */
function without(order: Uint32Array, at: number): Uint32Array {
  order.copyWithin(at, at + 1);
  return order.subarray(0, -1);
}

function withRow(order: Uint32Array, at: number, row: number): Uint32Array {
  const roomy = order.byteOffset + order.byteLength < order.buffer.byteLength;
  const wider = roomy ? widened(order) : grown(order);
  wider.copyWithin(at + 1, at, order.length);
  wider[at] = row;
  return wider;
}

/** The same numbers in a view one longer. */
const widened = (order: Uint32Array) =>
  new Uint32Array(order.buffer, order.byteOffset, order.length + 1);

function grown(order: Uint32Array): Uint32Array {
  const larger = new Uint32Array(order.length + few);
  larger.set(order);
  return larger.subarray(0, order.length + 1);
}
