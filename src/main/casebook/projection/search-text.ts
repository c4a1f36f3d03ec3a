import { once } from '../once.ts';
import { folded } from './fold.ts';

const manyChanged = 4096;

/** The folded text of every row as one run of bytes, one line per row: a search is one scan. */
export class SearchText {
  #lines: () => Lines;
  /** Rows written since, which stand for themselves. */
  readonly #changed = new Map<number, string>();
  readonly #textOf: (row: number) => string;

  constructor(textOf: (row: number) => string, saved?: () => SavedSearch) {
    this.#textOf = textOf;
    this.#lines = once(() => linesIn(saved?.()));
  }

  put(row: number): void {
    this.#changed.set(row, '');
  }

  /** The rows whose text holds every term. */
  find(terms: readonly string[]): number[] {
    this.#settle();
    const [first, ...others] = terms.map((term) => Buffer.from(term));
    if (!first) return [];
    const lines = this.#lines();
    const rows = rowsWith(lines, first).filter(
      (row) => !this.#changed.has(row) && others.every((term) => lineOf(lines, row).includes(term)),
    );
    for (const [row, text] of this.#changed) {
      if (text && terms.every((term) => text.includes(term))) rows.push(row);
    }
    return rows;
  }

  /** Everything in one run, as a snapshot keeps it. */
  save(): SavedSearch {
    if (this.#changed.size > 0) this.#rebuild();
    return this.#lines();
  }

  #settle(): void {
    if (this.#changed.size > manyChanged) this.#rebuild();
    for (const [row, text] of this.#changed) {
      if (!text) this.#changed.set(row, lineFor(this.#textOf(row)));
    }
  }

  #rebuild(): void {
    const old = this.#lines();
    const kept = old.starts.length - 1;
    let count = kept;
    for (const row of this.#changed.keys()) count = Math.max(count, row + 1);
    const parts: Buffer[] = [];
    const starts = new Uint32Array(count + 1);
    let end = 0;
    for (let row = 0; row < count; row++) {
      const same = row < kept && !this.#changed.has(row);
      const line = same ? lineOf(old, row) : Buffer.from(lineFor(this.#textOf(row)));
      parts.push(line);
      end += line.length;
      starts[row + 1] = end;
    }
    const lines = { bytes: Buffer.concat(parts, end), starts };
    this.#lines = () => lines;
    this.#changed.clear();
  }
}

export type SavedSearch = {
  readonly bytes: Uint8Array;
  /** Where each row's line begins, and where the last one ends. */
  readonly starts: Uint32Array;
};

interface Lines {
  readonly bytes: Buffer;
  readonly starts: Uint32Array;
}

function linesIn(saved: SavedSearch | undefined): Lines {
  if (!saved) return { bytes: Buffer.alloc(0), starts: new Uint32Array(1) };
  const { buffer, byteOffset, length } = saved.bytes;
  return { bytes: Buffer.from(buffer, byteOffset, length), starts: saved.starts };
}

const lineFor = (text: string) => `${folded(text).replaceAll('\n', ' ')}\n`;

const lineOf = ({ bytes, starts }: Lines, row: number) =>
  bytes.subarray(starts[row], starts[row + 1]);

function rowsWith({ bytes, starts }: Lines, term: Buffer): number[] {
  const rows: number[] = [];
  let row = 0;
  for (let at = bytes.indexOf(term); at >= 0; at = bytes.indexOf(term, starts[row])) {
    row = lineAt(starts, at, row);
    rows.push(row);
    row += 1;
    if (row >= starts.length - 1) break;
  }
  return rows;
}

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
