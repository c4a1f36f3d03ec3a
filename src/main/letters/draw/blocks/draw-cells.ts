import type { Flow } from '../flow.ts';
import type { Tag } from '../pdf/tag-tree.ts';
import type { Line } from '../text/line.ts';
import type { TextStyle } from '../text-styles.ts';

/** Lines that stand beside others: a cell of a table, a label and its text, or a paragraph by itself. */
export interface Cell {
  readonly tag: Tag;
  readonly lines: readonly Line[];
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
}

type SetLines = Pick<Cell, 'lines' | 'style'>;

interface Breaking {
  /** So many lines stay together before and after a page break. */
  readonly together?: number;
  /** Points that what follows needs on the page where they end. */
  readonly reserve?: number;
  /** What a new page starts with. */
  readonly afterTurn?: () => void;
}

/** How many lines the tallest of them has. */
export const lineCount = (cells: readonly SetLines[]): number =>
  cells.reduce((most, cell) => Math.max(most, cell.lines.length), 0);

/** How far apart the lines of cells that stand side by side are. */
const leadingOf = (cells: readonly SetLines[]): number =>
  cells.reduce((most, cell) => Math.max(most, cell.style.leading), 0);

/** Points that cells take together, side by side. */
export const heightOf = (cells: readonly SetLines[]): number => lineCount(cells) * leadingOf(cells);

/** Draws cells side by side from where the flow is, going on over pages line by line. Nothing is cut off. */
export function drawCells(
  flow: Flow,
  cells: readonly Cell[],
  { together = 1, reserve = 0, afterTurn }: Breaking = {},
): void {
  const total = lineCount(cells);
  const leading = leadingOf(cells);
  let from = 0;
  while (from < total) {
    const left = total - from;
    let count = Math.floor((flow.room() + 0.01) / leading);
    const fresh = flow.atTop();
    const crowded = flow.room() - left * leading < reserve && !fresh;
    if (count < left || crowded) {
      count = Math.min(count, left - together);
      if (count < together && !fresh) {
        flow.turn();
        afterTurn?.();
        if (flow.room() >= leading) continue;
      }
      // A page too small for what should stay together still takes a line.
      count = Math.max(count, 1);
    }
    const to = Math.min(total, from + count);
    for (const { tag, lines, x, width, style } of cells) {
      if (from < lines.length) {
        flow.sheet.text(tag, lines.slice(from, to), { x, top: flow.y, width, style });
      }
    }
    flow.y += (to - from) * leading;
    from = to;
    if (from < total) {
      flow.turn();
      afterTurn?.();
    }
  }
}
