import type { Casebook } from '../casebook/casebook.ts';

type Book = Pick<Casebook, 'fateMark' | 'rowsBehind' | 'caseIdAt'>;

/** The cases whose texts are to be read: what was changed first, then the newest. */
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

  /** Takes up what has come of cases since it was last asked; gives the rows of those that are gone. */
  follow(): readonly number[] {
    const { fateMark } = this.#book;
    if (fateMark === this.#mark) return [];
    const rows = this.#book.rowsBehind(this.#mark);
    const isFirst = this.#mark < 0;
    this.#mark = fateMark;
    if (isFirst) {
      this.#first = rows.filter((row) => this.#isThere(row));
      this.#cases = this.#first.length;
      return [];
    }
    const gone = rows.filter((row) => !this.#isThere(row));
    for (const row of rows) this.#changed.add(row);
    for (const row of gone) this.#changed.delete(row);
    return gone;
  }

  /** The next case; a changed one is given until it was {@link looked} at. */
  next(): number | undefined {
    for (const row of this.#changed) return row;
    for (let row = this.#first.pop(); row !== undefined; row = this.#first.pop())
      if (this.#isThere(row)) return row;
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

  #isThere(row: number): boolean {
    return this.#book.caseIdAt(row) !== '';
  }
}
