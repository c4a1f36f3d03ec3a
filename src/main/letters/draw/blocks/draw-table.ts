import type { Flow } from '../flow.ts';
import type { LetterWords } from '../letter-words.ts';
import type { Pace } from '../pace.ts';
import type { Tag } from '../pdf/tag-tree.ts';
import { styles } from '../text-styles.ts';
import type { Cell } from './draw-cells.ts';
import { gutter, type ColumnPlan } from './plan-table.ts';
import type { TableBlock } from './table-data.ts';
import { drawHead } from './table-head.ts';
import { drawRow, type ColumnPlace } from './table-row.ts';

/** A table: its head is said once and shown again on every page; rows go on over pages line by line. */
export async function drawTable(
  flow: Flow,
  table: TableBlock,
  plan: ColumnPlan,
  words: LetterWords,
  pace: Pace,
): Promise<void> {
  const { tags } = flow;
  const columns = placeColumns(flow.frame.left, plan.widths);
  const root = tags.open(tags.root, 'Table');
  const repeatHead = drawHead(flow, root, table, columns);
  const body = tags.open(root, 'TBody');

  if (table.rows.length === 0) {
    const row = tags.open(body, 'TR');
    drawRow(flow, row, [emptyCell(flow, row, words, columns.length)], repeatHead);
  }
  for (const texts of table.rows) {
    const row = tags.open(body, 'TR');
    const cells = columns.map(({ x, width }, at): Cell => {
      const lines = flow.lines(texts[at] ?? '', width, styles.cell);
      return { tag: tags.open(row, 'TD'), lines, x, width, style: styles.cell };
    });
    drawRow(flow, row, cells, repeatHead);
    await pace.step();
  }
  tags.close(body);
  tags.close(root);
}

/** Says, across all columns, that there are no rows. */
function emptyCell(flow: Flow, row: Tag, words: LetterWords, columns: number): Cell {
  const { left, right } = flow.frame;
  const span = columns > 1 ? `/A<</O/Table/ColSpan ${columns}>>` : '';
  const tag = flow.tags.open(row, 'TD', span);
  const style = styles.emptyCell;
  const width = right - left;
  return { tag, lines: flow.lines(words.noRows, width, style), x: left, width, style };
}

function placeColumns(left: number, widths: readonly number[]): readonly ColumnPlace[] {
  let x = left;
  return widths.map((width) => {
    const place = { x, width };
    x += width + gutter;
    return place;
  });
}
