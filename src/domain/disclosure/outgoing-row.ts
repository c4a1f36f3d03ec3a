import type { DisclosureWords } from './disclosure-words.ts';
import type { Meanings } from './explain-codes.ts';
import type { MarkIndex } from './mark-index.ts';
import { coveredIn, pieced } from './pieced.ts';
import type { Tally } from './tally.ts';

/** What a row is written by. */
export interface RowContext {
  readonly marks: MarkIndex;
  readonly meanings: Meanings;
  readonly words: DisclosureWords;
  readonly tally: Tally;
}

/** One row as it goes out, as wide as it was. An empty cell holds nothing to withhold and stays empty. */
export function outgoingRow(
  row: readonly string[],
  index: number,
  { marks, meanings, words, tally }: RowContext,
): readonly string[] {
  const whole = marks.row(index);
  if (whole) {
    tally.row(whole);
    const said = words.row({ ground: words.grounds[whole.ground] });
    return row.map((_, column) => (column === 0 ? said : ''));
  }
  return row.map((cell, column) => {
    if (cell === '') return '';
    const grounds = marks.cell(index, column);
    if (grounds) {
      tally.value(grounds, column);
      return words.value({ ground: words.grounds[grounds.ground] });
    }
    const parts = coveredIn(cell, marks.parts(index, column));
    if (parts.length === 0) return meanings(column, cell);
    for (const part of parts) tally.value(part, column);
    return pieced(cell, parts, words);
  });
}
