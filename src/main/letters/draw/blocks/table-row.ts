import type { Flow } from '../flow.ts';
import type { Tag } from '../pdf/tag-tree.ts';
import { rules } from '../text-styles.ts';
import { drawCells, heightOf, type Cell } from './draw-cells.ts';

/** Points above and below the text of a row. */
export const padding = 3;

/** Where a column stands. */
export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
}

/** Draws a row over a hairline. One that would leave little of itself goes whole to the next page; a tall one goes on there. */
export function drawRow(
  flow: Flow,
  row: Tag,
  cells: readonly Cell[],
  repeatHead: () => void,
): void {
  const height = heightOf(cells) + 2 * padding;
  const page = flow.frame.bottom - flow.frame.top;
  if (flow.room() < height && height < page / 2) {
    flow.turn();
    repeatHead();
  }
  flow.y += padding;
  drawCells(flow, cells, { afterTurn: repeatHead });
  underline(flow, rules.row);
  for (const cell of cells) flow.tags.close(cell.tag);
  flow.tags.close(row);
}

/** A rule below what was drawn last, over the whole width. */
export function underline(flow: Flow, stroke: string): void {
  flow.y += padding;
  flow.sheet.rule(flow.frame.left, flow.frame.right, flow.y, stroke);
}
