import type { Flow } from '../flow.ts';
import type { Tag } from '../pdf/tag-tree.ts';
import { rules, styles } from '../text-styles.ts';
import { drawCells } from './draw-cells.ts';

export interface Fact {
  readonly term: string;
  readonly value: string;
}

const gutter = 14;

/** Terms beside their values. To a reader it is a list in which the term is the item's label. */
export function drawFacts(flow: Flow, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  flow.space(7);
  const list = flow.tags.open(flow.tags.root, 'L', '/A<</O/List/ListNumbering/None>>');
  const hang = termWidth(flow, facts);
  for (const fact of facts) drawFact(flow, list, fact, hang);
  flow.tags.close(list);
}

/** The widest term's width, but never so wide that values are pressed together. */
export function termWidth(flow: Flow, facts: readonly Fact[]): number {
  const limit = (flow.frame.right - flow.frame.left) * 0.36;
  const style = styles.term;
  const widths = facts.flatMap(({ term }) =>
    flow.lines(term, limit, style).map((line) => (line.advance * style.size) / 1000),
  );
  return Math.min(limit, Math.max(60, ...widths)) + gutter;
}

/** One term with its value, over a hairline. */
export function drawFact(flow: Flow, list: Tag, { term, value }: Fact, hang: number): void {
  const { tags, frame } = flow;
  const item = tags.open(list, 'LI');
  const label = tags.open(item, 'Lbl');
  const body = tags.open(item, 'LBody');
  const x = frame.left + hang;
  const width = frame.right - x;
  flow.y += 2;
  drawCells(
    flow,
    [
      {
        tag: label,
        lines: flow.lines(term, hang - gutter, styles.term),
        x: frame.left,
        width: hang - gutter,
        style: styles.term,
      },
      { tag: body, lines: flow.lines(value, width, styles.value), x, width, style: styles.value },
    ],
    { together: 2 },
  );
  flow.y += 2;
  flow.sheet.rule(frame.left, frame.right, flow.y, rules.row);
  for (const tag of [label, body, item]) tags.close(tag);
}
