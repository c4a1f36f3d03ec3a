import { growingCounts } from '../rows/growing.ts';
import { Interned } from '../rows/interned.ts';
import type { Postings } from './postings.ts';
import { linesOf } from './word-lines.ts';

/** Rows, each with its text or already with the lines of its words. */
export type Changed = ReadonlyMap<number, string | readonly string[]>;

/** The same with the words of some rows all anew. Words that no row has any more are left out. */
export function addToPostings(kept: Postings, changed: Changed): Postings {
  const words = new Interned(linesIn(kept));
  const [addedWords, addedRows] = [growingCounts(), growingCounts()];
  for (const [row, own] of changed) {
    // Made here and let go at once: a whole book of lines would fill the memory.
    for (const line of typeof own === 'string' ? linesOf(own) : own) {
      addedWords.push(words.numberOf(line));
      addedRows.push(row);
    }
  }
  const each = (take: (word: number, row: number) => void) => {
    for (let word = 0; word < kept.rowStarts.length - 1; word++) {
      const end = kept.rowStarts[word + 1] ?? 0;
      for (let place = kept.rowStarts[word] ?? 0; place < end; place++) {
        const row = kept.rows[place] ?? 0;
        if (!changed.has(row)) take(word, row);
      }
    }
    for (let at = 0; at < addedRows.length; at++) take(addedWords.at(at), addedRows.at(at));
  };
  const next = new Uint32Array(words.values.length + 1);
  each((word) => (next[word + 1] = (next[word + 1] ?? 0) + 1));
  for (let word = 1; word < next.length; word++)
    next[word] = (next[word] ?? 0) + (next[word - 1] ?? 0);
  const starts = next.slice();
  const rows = new Uint32Array(starts.at(-1) ?? 0);
  each((word, row) => {
    const place = next[word] ?? 0;
    rows[place] = row;
    next[word] = place + 1;
  });
  const living = words.values.filter((_, word) => starts[word] !== starts[word + 1]);
  const rowStarts = starts.filter((start, word) => start !== starts[word + 1]);
  return { ...packed(living), rows, rowStarts };
}

function packed(words: readonly string[]): Pick<Postings, 'lines' | 'lineStarts'> {
  const lineStarts = new Uint32Array(words.length + 1);
  for (const [word, line] of words.entries()) {
    lineStarts[word + 1] = (lineStarts[word] ?? 0) + Buffer.byteLength(line) + 1;
  }
  const lines = Buffer.from(words.map((line) => `${line}\n`).join(''));
  return { lines, lineStarts };
}

function linesIn(kept: Postings): string[] {
  const { buffer, byteOffset, length } = kept.lines;
  const lines = Buffer.from(buffer, byteOffset, length);
  return Array.from({ length: kept.lineStarts.length - 1 }, (_, word) =>
    lines.toString('utf8', kept.lineStarts[word], (kept.lineStarts[word + 1] ?? 1) - 1),
  );
}
