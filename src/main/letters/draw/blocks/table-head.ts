import type { Flow } from '../flow.ts';
import type { Tag } from '../pdf/tag-tree.ts';
import { rules, styles } from '../text-styles.ts';
import { drawCells, heightOf, lineCount, type Cell } from './draw-cells.ts';
import { padding, underline, type ColumnPlace } from './table-row.ts';
import type { TableBlock } from './table-data.ts';

const captionGap = 6;

/** Draws a table's caption and head, and gives what shows the head again at the top of a page. */
export function drawHead(
  flow: Flow,
  root: Tag,
  table: TableBlock,
  columns: readonly ColumnPlace[],
): () => void {
  const { tags, frame } = flow;
  const captionTag = tags.open(root, 'Caption');
  const width = frame.right - frame.left;
  const captionLines = flow.lines(table.caption, width, styles.caption);
  const caption: Cell = {
    tag: captionTag,
    lines: captionLines,
    x: frame.left,
    width,
    style: styles.caption,
  };
  const head = tags.open(root, 'THead');
  const row = tags.open(head, 'TR');
  const cells = columns.map(({ x, width }, at): Cell => {
    const tag = tags.open(row, 'TH', '/A<</O/Table/Scope/Column>>');
    const style = styles.columnHead;
    return { tag, lines: flow.lines(table.columns[at] ?? '', width, style), x, width, style };
  });

  flow.space(13);
  // A head is followed by the first lines of its table, never by the end of the page.
  const opening = heightOf([caption]) + captionGap + heightOf(cells) + 2 * padding;
  if (flow.room() < opening + 4 * styles.cell.leading) flow.turn();
  drawCells(flow, [caption], { together: 2 });
  flow.y += captionGap;
  drawCells(flow, cells, { together: lineCount(cells) });
  underline(flow, rules.head);
  for (const tag of [captionTag, ...cells.map((cell) => cell.tag), row, head]) tags.close(tag);

  return () => {
    for (const { lines, x, width, style } of cells) {
      if (lines.some(({ advance }) => advance > 0)) {
        flow.sheet.artifactText('header', lines, { x, top: flow.y, width, style });
      }
    }
    flow.y += heightOf(cells);
    underline(flow, rules.head);
  };
}
