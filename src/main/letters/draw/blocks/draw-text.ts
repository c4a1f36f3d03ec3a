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
  { x = flow.frame.left, width = proseWidth } = {},
): void {
  const tag = flow.tags.open(flow.tags.root, type);
  drawCells(flow, [{ tag, lines: flow.lines(text, width, style), x, width, style }], {
    together: 2,
  });
  flow.tags.close(tag);
}

/** A paragraph; a blank line in it starts another. */
export function drawParagraph(flow: Flow, text: string): void {
  for (const paragraph of text.split(blankLine)) {
    if (paragraph.trim() === '') continue;
    flow.space(7);
    drawText(flow, 'P', paragraph, styles.body);
  }
}

const blankLine = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/;
