import type { Flow } from '../flow.ts';
import { proseWidth } from '../page-frame.ts';
import { styles } from '../text-styles.ts';
import { drawCells } from './draw-cells.ts';
import { keptTogether } from './draw-text.ts';

const bullet = '•';
const indent = 15;

/** A list: each item's mark stands out to the left of its text. */
export function drawList(
  flow: Flow,
  items: readonly string[],
  ordered: boolean,
  reserve = 0,
): void {
  if (items.length === 0) return;
  const { tags } = flow;
  const style = styles.body;
  const numbering = ordered ? 'Decimal' : 'Disc';
  const list = tags.open(tags.root, 'L', `/A<</O/List/ListNumbering/${numbering}>>`);
  const marks = items.map((_, at) => (ordered ? `${at + 1}.` : bullet));
  const widest = flow.lines(marks.at(-1) ?? '', proseWidth, style)[0]?.advance ?? 0;
  const hang = Math.max(indent, (widest * style.size) / 1000 + 6);

  flow.space(5);
  for (const [at, text] of items.entries()) {
    flow.space(at === 0 ? 0 : 2.5);
    const item = tags.open(list, 'LI');
    const label = tags.open(item, 'Lbl');
    const body = tags.open(item, 'LBody');
    const { left } = flow.frame;
    const width = proseWidth - hang;
    const mark = flow.lines(`${marks[at]} `, proseWidth, style);
    const lines = flow.lines(text, width, style);
    const closed = at === items.length - 1 ? reserve : 0;
    drawCells(
      flow,
      [
        { tag: label, lines: mark, x: left, width: hang, style },
        { tag: body, lines, x: left + hang, width, style },
      ],
      { together: keptTogether(lines.length, closed), reserve: closed },
    );
    for (const tag of [label, body, item]) tags.close(tag);
  }
  tags.close(list);
}
