import type { Term } from '#domain/case-query/terms.ts';
import { WordIndex } from '../casebook/projection/words/word-index.ts';
import { hyphenated, joined } from './joined.ts';
import { packedText, textIn } from './packed-text.ts';

/** So much is put on a shelf: what takes a moment to put in order, and no longer. */
const most = { texts: 512, characters: 1_000_000 };

/** A text by its shelf and its place on it. */
export interface Shelved {
  readonly shelf: Shelf;
  readonly place: number;
}

/** Some texts that are searched together, by their words; the texts themselves are kept packed for their excerpts. */
export class Shelf {
  readonly #words = new WordIndex();
  readonly #texts: (Uint8Array | undefined)[] = [];
  /** The row that each is of. */
  readonly #rows: number[] = [];
  #characters = 0;
  #bytes = 0;
  #unordered = false;

  get isFull(): boolean {
    return this.#texts.length >= most.texts || this.#characters >= most.characters;
  }

  /** What it takes of the memory, as near as can be told. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Gives its place. */
  put(row: number, text: string): number {
    const place = this.#texts.length;
    const [whole, cut] = [joined(text), hyphenated(text)];
    const packed = packedText(whole);
    this.#texts.push(packed);
    this.#rows.push(row);
    this.#words.put(place, whole === cut ? whole : `${whole} ${cut}`);
    this.#characters += whole.length;
    this.#bytes += packed.length + whole.length;
    this.#unordered = true;
    return place;
  }

  /** Its words are found no more from now on, and gone once it is {@link order put in order}. */
  remove(place: number): void {
    this.#texts[place] = undefined;
    this.#words.put(place, '');
    this.#unordered = true;
  }

  /** Makes the words of all texts one list, and forgets those that no text has any more. */
  order(): void {
    if (!this.#unordered) return;
    const { lines, lineStarts, rows, rowStarts } = this.#words.save();
    const packed = this.#texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
    this.#bytes =
      packed + lines.byteLength + lineStarts.byteLength + rows.byteLength + rowStarts.byteLength;
    this.#unordered = false;
  }

  text(place: number): string {
    const packed = this.#texts[place];
    return packed ? textIn(packed) : '';
  }

  /** Each row of which a text holds a term, with how it does: see `held`. */
  find(term: Term, found: (row: number, how: number) => void): void {
    const marks = this.#words.find([term], this.#texts.length);
    for (let place = 0; place < marks.length; place++) {
      const how = marks[place] ?? 0;
      if (how > 0) found(this.#rows[place] ?? -1, how);
    }
  }
}
