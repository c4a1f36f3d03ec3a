import { firstWhere } from '#domain/first-where.ts';
import type { Term } from '#domain/case-query/terms.ts';
import { beginsIn, held } from './word-lines.ts';

/** Words and the rows each stands in, in arrays that a snapshot takes as they are. */
export type Postings = {
  /** UTF-8, a word's line after the other, each with its line feed. */
  readonly lines: Uint8Array;
  /** Where each line begins, and where the last one ends. */
  readonly lineStarts: Uint32Array;
  readonly rows: Uint32Array;
  /** Where each word's rows begin, and where the last one's end. */
  readonly rowStarts: Uint32Array;
};

export const noPostings: Postings = {
  lines: new Uint8Array(),
  lineStarts: new Uint32Array(1),
  rows: new Uint32Array(),
  rowStarts: new Uint32Array(1),
};

/** How each of so many rows holds a term. One scan over the words. */
export function rowsHolding(kept: Postings, term: Term, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  const { bare, typed, begins } = term;
  const { lineStarts, rows, rowStarts } = kept;
  const lines = bufferOver(kept.lines);
  const [looked, exact] = [Buffer.from(bare), Buffer.from(typed)];
  const words = lineStarts.length - 1;
  let word = 0;
  for (let at = lines.indexOf(looked); at >= 0; at = lines.indexOf(looked, lineStarts[word])) {
    word = lineAt(lineStarts, at, word);
    const line = () => lines.toString('utf8', lineStarts[word], (lineStarts[word + 1] ?? 1) - 1);
    const isHeld = !begins || beginsIn(line(), bare);
    const holds = isHeld ? holdsExact(lines, lineStarts, word, exact, bare === typed) : held.not;
    const end = rowStarts[word + 1] ?? 0;
    for (let place = rowStarts[word] ?? 0; place < end; place++) {
      const row = rows[place] ?? 0;
      if ((marks[row] ?? 0) < holds) marks[row] = holds;
    }
    word += 1;
    if (word >= words) break;
  }
  return marks;
}

const tab = 9;

/** A line without a tab is of a word without marks: it holds as typed what it holds and what has no marks itself. */
function holdsExact(
  lines: Buffer,
  starts: Uint32Array,
  word: number,
  exact: Buffer,
  isBare: boolean,
): number {
  const end = starts[word + 1] ?? 0;
  let at = starts[word] ?? 0;
  while (at < end && lines[at] !== tab) at += 1;
  if (at === end) return isBare ? held.asTyped : held.alike;
  return lines.subarray(at, end).includes(exact) ? held.asTyped : held.alike;
}

const bufferOver = ({ buffer, byteOffset, length }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, length);

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
  return firstWhere(low + 1, Math.min(low + step, last + 1), (line) => begin(line) > at) - 1;
}
