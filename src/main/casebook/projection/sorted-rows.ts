import { growingFloats } from './growing.ts';

const few = 512;
const absent = Number.NaN;

/** Row numbers in the order of a key. Single changes are put in place; many at once are sorted anew. */
export class SortedRows {
  /** The key a row should stand by, and the one it does stand by. */
  readonly #keys = growingFloats();
  readonly #placed = growingFloats();
  #changed = new Set<number>();
  #order: Uint32Array = new Uint32Array(0);

  put(row: number, key: number): void {
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
    if (!Number.isNaN(old)) {
      const at = this.#search(order, old, row);
      order.copyWithin(at, at + 1);
      order = order.subarray(0, -1);
    }
    this.#placed.set(row, key);
    if (!Number.isNaN(key)) order = inserted(order, this.#search(order, key, row), row);
    this.#order = order;
  }

  /** Where a row with this key stands, or would. */
  #search(order: Uint32Array, key: number, row: number): number {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = order[middle] ?? 0;
      const otherKey = this.#placed.at(other);
      if (otherKey < key || (otherKey === key && other < row)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function inserted(order: Uint32Array, at: number, row: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(order.length + 1);
  wider.set(order.subarray(0, at));
  wider[at] = row;
  wider.set(order.subarray(at), at + 1);
  return wider;
}
