import type { Casebook } from '../casebook/casebook.ts';

type Book = Pick<Casebook, 'fateMark' | 'rowsBehind' | 'hasTextsAt'>;

/** The cases whose texts are to be read, of those alone that have any: what was changed first, then the newest. */
export class Waiting {
  readonly #book: Book;
  #mark = -1;
  /** Never looked at yet, the newest last. */
  #first: number[] = [];
  readonly #changed = new Set<number>();
  #cases = 0;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Takes up what has come of cases since it was last asked; gives the rows of those that have no texts, or none any more. */
  follow(): readonly number[] {
    const { fateMark } = this.#book;
    if (fateMark === this.#mark) return [];
    const rows = this.#book.rowsBehind(this.#mark);
    const isFirst = this.#mark < 0;
    this.#mark = fateMark;
    const having = rows.filter((row) => this.#book.hasTextsAt(row));
    if (isFirst) {
      this.#first = having;
      this.#cases = having.length;
      return [];
    }
    for (const row of having) this.#changed.add(row);
    const without = rows.filter((row) => !this.#book.hasTextsAt(row));
    for (const row of without) this.#changed.delete(row);
    return without;
  }

  /** The next case; a changed one is given until it was {@link looked} at. */
  next(): number | undefined {
    for (const row of this.#changed) return row;
    for (let row = this.#first.pop(); row !== undefined; row = this.#first.pop())
      if (this.#book.hasTextsAt(row)) return row;
    return undefined;
  }

  add(row: number): void {
    this.#changed.add(row);
  }

  looked(row: number): void {
    this.#changed.delete(row);
  }

  has(row: number): boolean {
    return this.#changed.has(row);
  }

  get size(): number {
    return this.#first.length + this.#changed.size;
  }

  get state(): { readonly cases: number; readonly done: number } {
    const left = this.size;
    const cases = Math.max(this.#cases, left);
    return { cases, done: cases - left };
  }
}
