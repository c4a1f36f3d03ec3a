import { once } from '../../once.ts';
import type { Term } from '#domain/case-query/terms.ts';
import { addToPostings } from './add-postings.ts';
import { noPostings, rowsHolding, type Postings } from './postings.ts';
import { held, lineHolds, linesOf } from './word-lines.ts';

const manyChanged = 4096;
/** Of texts that stand for themselves: those of a whole book, as it is folded, would fill the memory. */
const manyCharacters = 32_000_000;

/**
 * Which row has which word. A search looks through the words, of which a book has far fewer than its texts have, and marks the
 * rows of those that hold the term.
 */
export class WordIndex {
  #kept: () => Postings;
  /** Rows written since, which stand for themselves: their text, and from the next search on their lines. */
  readonly #changed = new Map<number, string | readonly string[]>();
  /** How many characters have been put since the last save. */
  #characters = 0;

  constructor(saved: () => Postings = () => noPostings) {
    this.#kept = once(saved);
  }

  /** A row's text, all of it anew. */
  put(row: number, text: string): void {
    this.#changed.set(row, text);
    this.#characters += text.length;
    if (this.#characters > manyCharacters) this.save();
  }

  /** How each of so many rows holds the terms, all of them: see {@link held}. */
  find([first, ...others]: readonly Term[], rows: number): Uint8Array {
    if (this.#changed.size > manyChanged) this.save();
    const marks = first ? this.#marks(first, rows) : new Uint8Array(rows);
    for (const term of others) {
      const also = this.#marks(term, rows);
      for (let row = 0; row < rows; row++) marks[row] = Math.min(marks[row] ?? 0, also[row] ?? 0);
    }
    return marks;
  }

  /** Everything, as a snapshot keeps it; a word that no row has any more is forgotten. */
  save(): Postings {
    if (this.#changed.size > 0) {
      const kept = addToPostings(this.#kept(), this.#changed);
      this.#kept = () => kept;
      this.#changed.clear();
      this.#characters = 0;
    }
    return this.#kept();
  }

  #marks(term: Term, rows: number): Uint8Array {
    const marks = rowsHolding(this.#kept(), term, rows);
    for (const row of this.#changed.keys()) {
      const holds = this.#linesOf(row).map((line) => lineHolds(line, term));
      marks[row] = Math.max(held.not, ...holds);
    }
    return marks;
  }

  #linesOf(row: number): readonly string[] {
    const changed = this.#changed.get(row) ?? '';
    if (typeof changed !== 'string') return changed;
    const lines = linesOf(changed);
    this.#changed.set(row, lines);
    return lines;
  }
}
