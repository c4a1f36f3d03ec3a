import type { Block } from '#domain/letter/letter-document.ts';
import type { Flow } from '../flow.ts';
import type { Bookmarks } from '../pdf/bookmarks.ts';
import type { TagType } from '../pdf/tag-tree.ts';
import { proseWidth } from '../page-frame.ts';
import { oneLine } from '../text/plain-lines.ts';
import { styles, type TextStyle } from '../text-styles.ts';
import { tableStart } from './draw-records.ts';
import { factsHeight } from './draw-facts.ts';
import { chartHeight } from './chart/draw-chart.ts';
import { closedHeight, drawText, paragraphHeight, paragraphsIn } from './draw-text.ts';

/** 1 is the letter's title; the rest stand under it. */
type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingLook {
  readonly tag: TagType;
  readonly style: TextStyle;
  readonly above: number;
  readonly below: number;
}

const looks: Record<HeadingLevel, HeadingLook> = {
  1: { tag: 'H1', style: styles.title, above: 0, below: 6 },
  2: { tag: 'H2', style: styles.heading1, above: 22, below: 1 },
  3: { tag: 'H3', style: styles.heading2, above: 15, below: 0 },
  4: { tag: 'H4', style: styles.heading3, above: 12, below: 0 },
};

/** Draws headings; a level that would be skipped is closed up, so that the outline has no holes. */
export interface Headings {
  /** `under` is the room that what it stands over needs to begin on the same page. */
  draw(flow: Flow, level: HeadingLevel, text: string, under?: number): void;
}

/** Headings among the blocks stand under the title. */
export const headingLevels = { 1: 2, 2: 3, 3: 4 } as const;

const textStart = 3 * styles.body.leading;

/**
 * The points that must be left under the heading at `at`: for the headings below it, and for what they are over to begin,
 * or to stand whole with what closes it where it is short; a chart stands on the page of the words over it.
 */
export function roomUnder(flow: Flow, blocks: readonly Block[], at: number): number {
  const next = blocks[at + 1];
  if (next?.type === 'table') return tableStart;
  if (next?.type === 'heading') return headingHeight(flow, next) + roomUnder(flow, blocks, at + 1);
  if (next?.type === 'chart') return chartHeight(flow, next);
  if (next?.type === 'paragraph' && blocks[at + 2]?.type === 'chart') {
    return paragraphHeight(flow, next.text) + roomUnder(flow, blocks, at + 1);
  }
  const first = firstText(next);
  if (first === undefined) return textStart;
  const lines = flow.lines(first, proseWidth, styles.body).length;
  const whole = closedHeight(lines, closingHeight(flow, blocks, at + 2));
  return Math.max(textStart, whole > 0 ? textAbove + whole : 0);
}

/** The text that a closing would follow at once, where the block is no more than that. */
function firstText(block: Block | undefined): string | undefined {
  if (block?.type === 'list') return block.items.length === 1 ? block.items[0] : undefined;
  const parts = block?.type === 'paragraph' ? paragraphsIn(block.text) : [];
  return parts.length === 1 ? parts[0] : undefined;
}

const textAbove = 7;

/** The points that the blocks from `at` on need which close what stands before them. */
export function closingHeight(flow: Flow, blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  if (!block || !('closing' in block)) return 0;
  return ownHeight(flow, block) + closingHeight(flow, blocks, at + 1);
}

function ownHeight(flow: Flow, block: Extract<Block, { closing?: true }>): number {
  if (block.type === 'heading') return headingHeight(flow, block);
  if (block.type === 'facts') return factsHeight(flow, block.entries);
  return paragraphHeight(flow, block.text);
}

function headingHeight(flow: Flow, { level, text }: Extract<Block, { type: 'heading' }>): number {
  const { style, above, below } = looks[headingLevels[level]];
  return above + flow.lines(oneLine(text), proseWidth, style).length * style.leading + below;
}

export function headingsInto(bookmarks: Bookmarks): Headings {
  let deepest = 0;
  return {
    draw(flow, wanted, text, under = textStart) {
      const title = oneLine(text);
      if (title === '') return;
      const level = closedUp(wanted, deepest);
      deepest = level;
      const { tag, style, above, below } = looks[level];
      const height = flow.lines(title, proseWidth, style).length * style.leading;
      // A heading never stands last on a page.
      if (flow.room() < above + height + below + under) flow.turn();
      flow.space(above);
      bookmarks.add(title, level);
      drawText(flow, tag, title, style);
      flow.y += below;
    },
  };
}

function closedUp(wanted: HeadingLevel, deepest: number): HeadingLevel {
  if (wanted === 4 && deepest >= 3) return 4;
  if (wanted >= 3 && deepest >= 2) return 3;
  return wanted >= 2 && deepest >= 1 ? 2 : 1;
}
