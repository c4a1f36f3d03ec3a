import type { Flow } from '../flow.ts';
import type { Tag } from '../pdf/tag-tree.ts';
import { rules, styles, type TextStyle } from '../text-styles.ts';
import { drawCells, heightOf, type Cell } from './draw-cells.ts';

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

const above = 7;
/** Between a term and its value. */
const gutter = 14;

/** Terms beside their values. To a reader it is a list in which the term is the item's label. */
export function drawFacts(flow: Flow, facts: readonly Fact[], reserve = 0): void {
  if (facts.length === 0) return;
  flow.space(above);
  const terms = facts.map(({ term }) => term);
  setFacts(flow, facts, termWidth(flow, terms, airy), airy).draw(reserve);
}

/** Points that facts take below another block. */
export const factsHeight = (flow: Flow, facts: readonly Fact[]): number => {
  const terms = facts.map(({ term }) => term);
  const { height } = setFacts(flow, facts, termWidth(flow, terms, airy), airy);
  return facts.length === 0 ? 0 : above + height;
};

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

/**
 * Facts broken into lines, `hang` points kept for the terms: how tall they are, and how to draw them where the flow is. In
 * two columns the first half stands left of the second, and is read before it.
 */
export function setFacts(
  flow: Flow,
  facts: readonly Fact[],
  hang: number,
  look: FactLook,
  columns: 1 | 2 = 1,
): SetFacts {
  const { left, right } = flow.frame;
  const width = (right - left - (columns - 1) * gutter) / columns;
  const perColumn = Math.ceil(facts.length / columns);
  const set = facts.map(({ term, value }, at): SetFact => {
    const x = left + Math.floor(at / perColumn) * (width + gutter);
    return {
      term: setOut(flow, term, x, hang - gutter, look.term),
      value: setOut(flow, value, x + hang, width - hang, look.value),
    };
  });
  const rows = set
    .slice(0, perColumn)
    .map((first, at) => [first, ...set.slice(at + perColumn, at + perColumn + 1)]);
  return {
    height: rows.reduce((sum, row) => sum + heightOf(row.flatMap(sides)) + 2 * look.padding, 0),
    draw(reserve = 0) {
      const { tags } = flow;
      const list = tags.open(tags.root, 'L', '/A<</O/List/ListNumbering/None>>');
      const tagged = new Map(set.map((fact) => [fact, tagFact(flow, list)]));
      for (const [at, row] of rows.entries()) {
        const cells = row.flatMap((fact) => cellsOf(fact, tagged.get(fact)));
        drawRow(flow, cells, look, at === rows.length - 1 ? reserve : 0);
      }
      for (const fact of set) for (const tag of tagged.get(fact) ?? []) tags.close(tag);
      tags.close(list);
    },
  };
}

export interface SetFacts {
  readonly height: number;
  readonly draw: (reserve?: number) => void;
}

interface SetFact {
  readonly term: SetOut;
  readonly value: SetOut;
}

type SetOut = Omit<Cell, 'tag'>;

const sides = ({ term, value }: SetFact): SetOut[] => [term, value];

const setOut = (flow: Flow, text: string, x: number, width: number, style: TextStyle): SetOut => ({
  lines: flow.lines(text, width, style),
  x,
  width,
  style,
});

/** A fact's tags, the inner ones first. */
function tagFact({ tags }: Flow, list: Tag): readonly [label: Tag, body: Tag, item: Tag] {
  const item = tags.open(list, 'LI');
  return [tags.open(item, 'Lbl'), tags.open(item, 'LBody'), item];
}

const cellsOf = ({ term, value }: SetFact, [label, body]: readonly Tag[] = []): Cell[] =>
  label && body
    ? [
        { tag: label, ...term },
        { tag: body, ...value },
      ]
    : [];

function drawRow(flow: Flow, cells: readonly Cell[], { padding }: FactLook, reserve: number) {
  flow.y += padding;
  drawCells(flow, cells, { together: 2, reserve });
  flow.y += padding;
  flow.sheet.rule(flow.frame.left, flow.frame.right, flow.y, rules.row);
}
