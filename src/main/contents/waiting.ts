import type { Casebook } from '../casebook/casebook.ts';

type Book = Pick<Casebook, 'fateMark' | 'rowsBehind' | 'hasTextsAt'>;

/** The cases whose texts are to be read, of those alone that have any: what was changed first, then the newest. */
export class Waiting {
  readonly #book: Book;
  #mark = -1;
  /** Never looked at yet, the newest first. */
  #first = new Set<number>();
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
      this.#first = new Set(having.toReversed());
      this.#cases = having.length;
      return [];
    }
    for (const row of having) this.add(row);
    const without = rows.filter((row) => !this.#book.hasTextsAt(row));
    for (const row of without) this.looked(row);
    return without;
  }

  /** The next case; it is given until it was {@link looked} at. */
  next(): number | undefined {
    for (const row of this.#changed) return row;
    for (const row of this.#first) return row;
    return undefined;
  }

  add(row: number): void {
    this.#first.delete(row);
    this.#changed.add(row);
  }

  looked(row: number): void {
    this.#first.delete(row);
    this.#changed.delete(row);
  }

  has(row: number): boolean {
    return this.#changed.has(row);
  }

  get size(): number {
    return this.#first.size + this.#changed.size;
  }

  get state(): { readonly cases: number; readonly done: number } {
    const left = this.size;
    const cases = Math.max(this.#cases, left);
    return { cases, done: cases - left };
  }
}
