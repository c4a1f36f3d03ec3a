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
  drawCells(flow, [{ tag, lines: flow.lines(text, width, style), x, width, style }], {
    together: 2,
    reserve,
  });
  flow.tags.close(tag);
}

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

const paragraphsIn = (text: string): readonly string[] =>
  text.split(blankLine).filter((part) => part.trim() !== '');

const blankLine = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/;
