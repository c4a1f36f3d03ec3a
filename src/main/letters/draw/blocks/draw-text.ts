import type { Flow } from '../flow.ts';
import { proseWidth } from '../page-frame.ts';
import type { TagType } from '../pdf/tag-tree.ts';
import { styles, type TextStyle } from '../text-styles.ts';
import { drawCells } from './draw-cells.ts';

/** Draws a text of its own, such as a paragraph, at the left margin. */
export function drawText(
  flow: Flow,
  type: TagType,
  text: string,
  style: TextStyle,
  { x = flow.frame.left, width = proseWidth, reserve = 0 } = {},
): void {
  const tag = flow.tags.open(flow.tags.root, type);
  const lines = flow.lines(text, width, style);
  drawCells(flow, [{ tag, lines, x, width, style }], {
    together: keptTogether(lines.length, reserve),
    reserve,
  });
  flow.tags.close(tag);
}

/** A text of fewer lines than two of these is not broken before what closes it. */
const closedWhole = 8;

/** How many lines of a text stay together at a page break: what a closing ends goes with it, so that it does not stand alone. */
export const keptTogether = (lines: number, reserve: number): number =>
  reserve > 0 ? Math.min(lines, closedWhole) : 2;

/** The points that a text and what closes it need to stand on one page, where it is not broken before its closing; else 0. */
export const closedHeight = (lines: number, closed: number): number =>
  closed > 0 && lines < 2 * closedWhole ? lines * styles.body.leading + closed : 0;

const above = 7;

/** A paragraph; a blank line in it starts another. */
export function drawParagraph(flow: Flow, text: string, reserve = 0): void {
  const parts = paragraphsIn(text);
  for (const [at, paragraph] of parts.entries()) {
    flow.space(above);
    drawText(flow, 'P', paragraph, styles.body, { reserve: at === parts.length - 1 ? reserve : 0 });
  }
}

/** Points that a paragraph takes below another. */
export const paragraphHeight = (flow: Flow, text: string): number =>
  paragraphsIn(text).reduce(
    (sum, part) =>
      sum + above + flow.lines(part, proseWidth, styles.body).length * styles.body.leading,
    0,
  );

export const paragraphsIn = (text: string): readonly string[] =>
  text.split(blankLine).filter((part) => part.trim() !== '');

const blankLine = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/;
