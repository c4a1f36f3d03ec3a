import { folded } from './fold.ts';

const manyChanged = 4096;

/** The folded text of every row as one run of bytes, one line per row: a search is one scan. */
export class SearchText {
  #bytes: Buffer;
  #starts: Uint32Array;
  /** Rows written since, which stand for themselves. */
  readonly #changed = new Map<number, string>();
  readonly #textOf: (row: number) => string;

  constructor(textOf: (row: number) => string, saved?: SavedSearch) {
    this.#textOf = textOf;
    this.#bytes = saved
      ? Buffer.from(saved.bytes.buffer, saved.bytes.byteOffset, saved.bytes.length)
      : Buffer.alloc(0);
    this.#starts = saved?.starts ?? new Uint32Array(1);
  }

  put(row: number): void {
    this.#changed.set(row, '');
  }

  /** The rows whose text holds every term. */
  find(terms: readonly string[]): number[] {
    this.#settle();
    const [first, ...others] = terms.map((term) => Buffer.from(term));
    if (!first) return [];
    const rows = this.#scan(first).filter(
      (row) => !this.#changed.has(row) && others.every((term) => this.#line(row).includes(term)),
    );
    for (const [row, text] of this.#changed) {
      if (text && terms.every((term) => text.includes(term))) rows.push(row);
    }
    return rows;
  }

  /** Everything in one run, as a snapshot keeps it. */
  save(): SavedSearch {
    if (this.#changed.size > 0) this.#rebuild();
    return { bytes: this.#bytes, starts: this.#starts };
  }

  #settle(): void {
    if (this.#changed.size > manyChanged) this.#rebuild();
    for (const [row, text] of this.#changed) {
      if (!text) this.#changed.set(row, lineOf(this.#textOf(row)));
    }
  }

  #line(row: number): Buffer {
    return this.#bytes.subarray(this.#starts[row], this.#starts[row + 1]);
  }

  #scan(term: Buffer): number[] {
    const rows: number[] = [];
    const starts = this.#starts;
    let row = 0;
    for (let at = this.#bytes.indexOf(term); at >= 0; at = this.#bytes.indexOf(term, starts[row])) {
      row = lineAt(starts, at, row);
      rows.push(row);
      row += 1;
      if (row >= starts.length - 1) break;
    }
    return rows;
  }

  #rebuild(): void {
    let count = this.#starts.length - 1;
    for (const row of this.#changed.keys()) count = Math.max(count, row + 1);
    const lines: Buffer[] = [];
    const starts = new Uint32Array(count + 1);
    let end = 0;
    for (let row = 0; row < count; row++) {
      const kept = row < this.#starts.length - 1 && !this.#changed.has(row);
      const line = kept ? this.#line(row) : Buffer.from(lineOf(this.#textOf(row)));
      lines.push(line);
      end += line.length;
      starts[row + 1] = end;
    }
    this.#bytes = Buffer.concat(lines, end);
    this.#starts = starts;
    this.#changed.clear();
  }
}

export type SavedSearch = {
  readonly bytes: Uint8Array;
  /** Where each row's line begins, and where the last one ends. */
  readonly starts: Uint32Array;
};

const lineOf = (text: string) => `${folded(text).replaceAll('\n', ' ')}\n`;

/** The line that holds a byte: looked for by doubling steps from a line that begins before it. */
function lineAt(starts: Uint32Array, at: number, from: number): number {
  let step = 1;
  let low = from;
  const last = starts.length - 2;
  const begin = (line: number) => starts[line] ?? Infinity;
  while (low + step <= last && begin(low + step) <= at) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, last + 1);
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (begin(middle) <= at) low = middle;
    else high = middle;
  }
  return low;
}
