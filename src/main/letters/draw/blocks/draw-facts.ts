import type { Flow } from '../flow.ts';
import type { Tag } from '../pdf/tag-tree.ts';
import { rules, styles, type TextStyle } from '../text-styles.ts';
import { drawCells } from './draw-cells.ts';

export interface Fact {
  readonly term: string;
  readonly value: string;
}

/** How facts are set: with air when they are a few, closely when they are a record of hundreds. */
export interface FactLook {
  readonly term: TextStyle;
  readonly value: TextStyle;
  readonly padding: number;
}

const airy: FactLook = { term: styles.term, value: styles.value, padding: 2 };
export const close: FactLook = { term: styles.recordTerm, value: styles.cell, padding: 1.5 };

/** Between a term and its value. */
const gutter = 14;

/** Terms beside their values. To a reader it is a list in which the term is the item's label. */
export function drawFacts(flow: Flow, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  flow.space(7);
  const terms = facts.map(({ term }) => term);
  drawFactList(flow, facts, termWidth(flow, terms, airy), airy);
}

/** The widest term's width, but never so wide that values are pressed together. */
export function termWidth(flow: Flow, terms: readonly string[], look: FactLook): number {
  const limit = (flow.frame.right - flow.frame.left) * 0.36;
  const { size } = look.term;
  const widths = terms.flatMap((term) =>
    flow.lines(term, limit, look.term).map(({ advance }) => (advance * size) / 1000),
  );
  // A rounding error must not break a term that was measured to fit.
  return Math.min(limit, Math.max(60, ...widths) + 0.1) + gutter;
}

/** Draws facts from where the flow is, `hang` points kept for the terms. */
export function drawFactList(
  flow: Flow,
  facts: readonly Fact[],
  hang: number,
  look: FactLook,
): void {
  const list = flow.tags.open(flow.tags.root, 'L', '/A<</O/List/ListNumbering/None>>');
  for (const fact of facts) drawFact(flow, list, fact, hang, look);
  flow.tags.close(list);
}

function drawFact(flow: Flow, list: Tag, { term, value }: Fact, hang: number, look: FactLook) {
  const { tags, frame } = flow;
  const item = tags.open(list, 'LI');
  const label = tags.open(item, 'Lbl');
  const body = tags.open(item, 'LBody');
  const cell = (tag: Tag, text: string, x: number, width: number, style: TextStyle) => ({
    tag,
    lines: flow.lines(text, width, style),
    x,
    width,
    style,
  });
  flow.y += look.padding;
  drawCells(
    flow,
    [
      cell(label, term, frame.left, hang - gutter, look.term),
      cell(body, value, frame.left + hang, frame.right - frame.left - hang, look.value),
    ],
    { together: 2 },
  );
  flow.y += look.padding;
  flow.sheet.rule(frame.left, frame.right, flow.y, rules.row);
  for (const tag of [label, body, item]) tags.close(tag);
}
