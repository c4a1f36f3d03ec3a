import type { Texts } from './texts.ts';

/**
 * Finds a row by what a column of texts says in it. The texts are plain ASCII and differ from each other: case ids,
 * references. A table of numbers over the column's own bytes: a map would need a string for each of them.
 */
export class RowIndex {
  readonly #column: Texts;
  /** Row + 1 at the place its text's hash gives, or the next free one behind it; 0 is free. */
  #places: Uint32Array;
  #used = 0;

  constructor(column: Texts) {
    this.#column = column;
    this.#places = new Uint32Array(placesFor(column.length));
    this.#addAll();
  }

  find(text: string): number | undefined {
    const last = this.#places.length - 1;
    for (let place = hashOf(text) & last; ; place = (place + 1) & last) {
      const row = (this.#places[place] ?? 0) - 1;
      if (row < 0) return undefined;
      if (this.#column.at(row) === text) return row;
    }
  }

  /** A row whose text the index has not seen. Rows that are emptied later stay, and are no longer found. */
  add(row: number): void {
    if (this.#used * 2 >= this.#places.length) {
      this.#places = new Uint32Array(placesFor(this.#column.length));
      this.#addAll();
      // The column has the new row already.
      return;
    }
    this.#put(row);
  }

  #addAll(): void {
    this.#used = 0;
    for (let row = 0; row < this.#column.length; row++) this.#put(row);
  }

  #put(row: number): void {
    const last = this.#places.length - 1;
    let place = this.#column.foldBytes(row, firstHash, nextHash) & last;
    while (this.#places[place]) place = (place + 1) & last;
    this.#places[place] = row + 1;
    this.#used += 1;
  }
}

const placesFor = (rows: number) => 2 ** Math.ceil(Math.log2(Math.max(64, rows * 4)));

/** FNV-1a. */
const firstHash = 0x81_1c_9d_c5;
const nextHash = (hash: number, byte: number) => Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0;

function hashOf(text: string): number {
  let hash = firstHash;
  for (let at = 0; at < text.length; at++) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}
