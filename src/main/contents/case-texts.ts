import type { TextsRead } from '#shared/list/found-in.ts';
import type { Source } from '../casebook/projection/words/sources.ts';
import type { Shelf, Shelved } from './shelf.ts';

/** What is kept of where a text comes from: the text itself is on its shelf. */
type Origin = Pick<Source, 'key' | 'in'>;

/** Why a file says nothing that could be read. */
export type Unread = keyof TextsRead['unread'];

/** A text and what came of reading it: where it is shelved, or why it is not. */
export type Held = Origin &
  (
    | { readonly at: Shelved; readonly cut: boolean }
    | { readonly at?: undefined; readonly why: Unread | 'beyond' }
  );

/** What is held of the texts of each case, by the number of its row; nothing of one that has none. */
export class CaseTexts {
  readonly #held = new Map<number, readonly Held[]>();
  readonly #counts = {
    pictures: 0,
    oldOffice: 0,
    locked: 0,
    unreadable: 0,
    beyond: 0,
    cut: 0,
  };

  of(row: number): readonly Held[] {
    return this.#held.get(row) ?? [];
  }

  get counts(): Pick<TextsRead, 'unread' | 'beyond' | 'cut'> {
    const { beyond, cut, ...unread } = this.#counts;
    return { unread, beyond, cut };
  }

  /** The rows of which there was no room for a text. */
  *beyond(): Generator<number> {
    for (const [row, texts] of this.#held)
      if (texts.some((text) => text.at === undefined && text.why === 'beyond')) yield row;
  }

  put(row: number, texts: readonly Held[]): void {
    this.#count(this.of(row), -1);
    this.#count(texts, 1);
    if (texts.length === 0) this.#held.delete(row);
    else this.#held.set(row, texts);
  }

  /** Keeps those that still stand, and takes the words of the others off their shelves; gives those. */
  keepOnly(row: number, stands: (text: Held) => boolean): Shelf[] {
    const texts = this.of(row);
    const gone = texts.filter((text) => !stands(text));
    for (const { at } of gone) at?.shelf.remove(at.place);
    if (gone.length > 0) this.put(row, texts.filter(stands));
    return gone.flatMap(({ at }) => at?.shelf ?? []);
  }

  clear(): void {
    this.#held.clear();
  }

  #count(texts: readonly Held[], by: number): void {
    for (const text of texts) {
      if (text.at === undefined) this.#counts[text.why] += by;
      else if (text.cut) this.#counts.cut += by;
    }
  }
}
