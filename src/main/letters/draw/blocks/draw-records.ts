import type { Flow } from '../flow.ts';
import type { LetterWords } from '../letter-words.ts';
import type { Pace } from '../pace.ts';
import { styles } from '../text-styles.ts';
import { drawFact, termWidth } from './draw-facts.ts';
import { drawText } from './draw-text.ts';
import { columnCount, type TableBlock } from './table-data.ts';

/** A table too wide for any page: each row becomes a record of its own, every column a line in it. */
export async function drawRecords(
  flow: Flow,
  table: TableBlock,
  words: LetterWords,
  pace: Pace,
): Promise<void> {
  const { tags } = flow;
  flow.space(13);
  drawText(flow, 'P', table.caption, styles.caption);
  if (table.rows.length === 0) drawText(flow, 'P', words.noRows, styles.recordName);
  const count = columnCount(table);
  const terms = Array.from({ length: count }, (_, column) => table.columns[column] ?? '');
  const hang = termWidth(
    flow,
    terms.map((term) => ({ term, value: '' })),
  );
  for (const [at, row] of table.rows.entries()) {
    flow.space(12);
    if (flow.room() < 4 * styles.value.leading) flow.turn();
    drawText(flow, 'P', words.record(at + 1, table.rows.length), styles.recordName);
    const list = tags.open(tags.root, 'L', '/A<</O/List/ListNumbering/None>>');
    for (const [column, term] of terms.entries()) {
      drawFact(flow, list, { term, value: row[column] ?? '' }, hang);
    }
    tags.close(list);
    await pace.step();
  }
}
