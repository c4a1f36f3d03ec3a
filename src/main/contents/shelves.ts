import type { Term } from '#domain/case-query/terms.ts';
import { Shelf, type Shelved } from './shelf.ts';

/** All the texts that are read, on as many shelves as they need, within so many bytes. */
export class Shelves {
  readonly #room: number;
  #shelves: Shelf[] = [];

  constructor(room: number) {
    this.#room = room;
  }

  get isFull(): boolean {
    return this.#bytes >= this.#room;
  }

  /** Whether so much is free that it is worth looking through what had no room. */
  get isRoomy(): boolean {
    return this.#bytes < this.#room * 0.75;
  }

  get #bytes(): number {
    return this.#shelves.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  put(row: number, text: string): Shelved {
    let shelf = this.#shelves.at(-1);
    if (!shelf || shelf.isFull) {
      shelf?.order();
      shelf = new Shelf();
      this.#shelves.push(shelf);
    }
    return { shelf, place: shelf.put(row, text) };
  }

  /** Puts each shelf in order that needs it. */
  tidy(): void {
    for (const shelf of this.#shelves) shelf.order();
  }

  find(term: Term, found: (row: number, how: number) => void): void {
    for (const shelf of this.#shelves) shelf.find(term, found);
  }

  clear(): void {
    this.#shelves = [];
  }
}
