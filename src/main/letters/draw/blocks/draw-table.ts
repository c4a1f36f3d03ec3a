import type { Flow } from '../flow.ts';
import type { LetterWords } from '../letter-words.ts';
import type { Pace } from '../pace.ts';
import type { Tag } from '../pdf/tag-tree.ts';
import { rules, styles } from '../text-styles.ts';
import { drawCells, leadingOf, lineCount, type Cell } from './draw-cells.ts';
import { gutter, type ColumnPlan } from './plan-table.ts';
import type { TableBlock } from './table-data.ts';

const padding = 3;
const captionGap = 6;

/** A table: its head is said once and shown again on every page; rows go on over pages line by line. */
export async function drawTable(
  flow: Flow,
  table: TableBlock,
  plan: ColumnPlan,
  words: LetterWords,
  pace: Pace,
): Promise<void> {
  const { tags } = flow;
  const width = flow.frame.right - flow.frame.left;
  const columns = placeColumns(flow.frame.left, plan.widths);
  const root = tags.open(tags.root, 'Table');
  const caption = tags.open(root, 'Caption');
  const captionCell: Cell = {
    tag: caption,
    lines: flow.lines(table.caption, width, styles.caption),
    x: flow.frame.left,
    width,
    style: styles.caption,
  };
  const head = tags.open(root, 'THead');
  const headRow = tags.open(head, 'TR');
  const headCells = columns.map(({ x, width }, at): Cell => {
    const tag = tags.open(headRow, 'TH', '/A<</O/Table/Scope/Column>>');
    const style = styles.columnHead;
    return { tag, lines: flow.lines(table.columns[at] ?? '', width, style), x, width, style };
  });

  flow.space(13);
  const opening =
    heightOf([captionCell]) +
    captionGap +
    heightOf(headCells) +
    2 * padding +
    4 * styles.cell.leading;
  if (flow.room() < opening) flow.turn();
  drawCells(flow, [captionCell], { together: 2 });
  flow.y += captionGap;
  drawCells(flow, headCells, { together: lineCount(headCells) });
  underline(flow, rules.head);
  for (const tag of [caption, ...headCells.map((cell) => cell.tag), headRow, head]) tags.close(tag);

  const body = tags.open(root, 'TBody');
  const repeatHead = () => {
    for (const { lines, x, width, style } of headCells) {
      if (lines.some((line) => line.pieces.length > 0)) {
        flow.sheet.artifactText('header', lines, { x, top: flow.y, width, style });
      }
    }
    flow.y += heightOf(headCells);
    underline(flow, rules.head);
  };
  const drawRow = (cells: readonly Cell[], row: Tag) => {
    const height = heightOf(cells) + 2 * padding;
    const page = flow.frame.bottom - flow.frame.top;
    if (flow.room() < height && height < page / 2) {
      flow.turn();
      repeatHead();
    }
    flow.y += padding;
    drawCells(flow, cells, { afterTurn: repeatHead });
    underline(flow, rules.row);
    for (const cell of cells) tags.close(cell.tag);
    tags.close(row);
  };

  if (table.rows.length === 0) drawEmpty(flow, body, words, plan, drawRow);
  for (const row of table.rows) {
    const tag = tags.open(body, 'TR');
    const cells = columns.map(({ x, width }, at): Cell => ({
      tag: tags.open(tag, 'TD'),
      lines: flow.lines(row[at] ?? '', width, styles.cell),
      x,
      width,
      style: styles.cell,
    }));
    drawRow(cells, tag);
    await pace.step();
  }
  tags.close(body);
  tags.close(root);
}

function drawEmpty(
  flow: Flow,
  body: Tag,
  words: LetterWords,
  plan: ColumnPlan,
  drawRow: (cells: readonly Cell[], row: Tag) => void,
) {
  const { left, right } = flow.frame;
  const row = flow.tags.open(body, 'TR');
  const span = plan.widths.length > 1 ? `/A<</O/Table/ColSpan ${plan.widths.length}>>` : '';
  const tag = flow.tags.open(row, 'TD', span);
  const style = styles.emptyCell;
  const width = right - left;
  drawRow([{ tag, lines: flow.lines(words.noRows, width, style), x: left, width, style }], row);
}

function underline(flow: Flow, stroke: string) {
  flow.y += padding;
  flow.sheet.rule(flow.frame.left, flow.frame.right, flow.y, stroke);
}

const heightOf = (cells: readonly Cell[]) => lineCount(cells) * leadingOf(cells);

function placeColumns(left: number, widths: readonly number[]) {
  let x = left;
  return widths.map((width) => {
    const place = { x, width };
    x += width + gutter;
    return place;
  });
}
