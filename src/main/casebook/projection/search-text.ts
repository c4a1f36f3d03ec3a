import { once } from '../once.ts';
import { holdsAsTyped, lineFor } from './search-line.ts';

const manyChanged = 4096;

/** The words of every row as one run of bytes, one line per row: a search is one scan. */
export class SearchText {
  #lines: () => Lines;
  /** Rows written since, which stand for themselves: their words, and from the next search on their line. */
  readonly #changed = new Map<number, string | Buffer>();

  constructor(saved?: () => SavedSearch) {
    this.#lines = once(() => linesIn(saved?.()));
  }

  /** A row's words, all of them anew. */
  put(row: number, words: string): void {
    this.#changed.set(row, words);
  }

  /** The rows whose words hold every term, folded. */
  find(terms: readonly string[]): number[] {
    if (this.#changed.size > manyChanged) this.#rebuild();
    const [first, ...others] = terms.map((term) => Buffer.from(term));
    if (!first) return [];
    const lines = this.#lines();
    const hit = rowsWith(lines, first);
    const rows = this.#changed.size > 0 ? hit.filter((row) => !this.#changed.has(row)) : hit;
    for (const row of this.#changed.keys()) if (this.#lineOf(row).includes(first)) rows.push(row);
    return others.length > 0
      ? rows.filter((row) => others.every((term) => this.#lineOf(row).includes(term)))
      : rows;
  }

  /** Whether a row holds every term as it was typed, å as å. */
  holdsAsTyped(row: number, terms: readonly string[]): boolean {
    const line = this.#lineOf(row);
    return terms.every((term) => holdsAsTyped(line, term));
  }

  /** Everything in one run, as a snapshot keeps it. */
  save(): SavedSearch {
    if (this.#changed.size > 0) this.#rebuild();
    return this.#lines();
  }

  #lineOf(row: number): Buffer {
    const changed = this.#changed.get(row);
    if (changed === undefined) return lineIn(this.#lines(), row);
    if (typeof changed !== 'string') return changed;
    const line = Buffer.from(lineFor(changed));
    this.#changed.set(row, line);
    return line;
  }

  #rebuild(): void {
    const kept = this.#lines().starts.length - 1;
    let count = kept;
    for (const row of this.#changed.keys()) count = Math.max(count, row + 1);
    const parts: Buffer[] = [];
    const starts = new Uint32Array(count + 1);
    let end = 0;
    for (let row = 0; row < count; row++) {
      const line = this.#lineOf(row);
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

/** Nothing for a row that was never written. */
const lineIn = ({ bytes, starts }: Lines, row: number) =>
  bytes.subarray(starts[row] ?? bytes.length, starts[row + 1]);
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
