import type { Flow } from '../../flow.ts';
import { pdfNumber } from '../../pdf/pdf-number.ts';
import type { Tag } from '../../pdf/tag-tree.ts';
import { styles } from '../../text-styles.ts';
import { greatest, inkOf, type ChartBlock } from './chart-block.ts';

/** A part of a chart that knows how tall it is before it is drawn where the flow stands. */
export interface Plot {
  readonly height: number;
  draw(tag: Tag): void;
}

const thickness = 9;
const between = 1.5;
const padding = 3.5;
/** Kept behind the longest bar for its number. */
const numberWidth = 44;
const labelWidth = 168;

/** Bars from left to right, a group for each row with its label before it and each number behind its bar. */
export function barsOf(flow: Flow, chart: ChartBlock): Plot {
  const style = styles.cell;
  const { left, right } = flow.frame;
  const start = left + labelWidth + 10;
  const scale = (right - start - numberWidth) / greatest(chart);
  const rows = chart.rows.map(({ label, values }) => {
    const lines = flow.lines(label, labelWidth, style);
    const bars = values.length * (thickness + between) - between;
    return {
      lines,
      values,
      bars,
      height: Math.max(bars, lines.length * style.leading) + 2 * padding,
    };
  });
  return {
    height: rows.reduce((sum, { height }) => sum + height, 0),
    draw(tag) {
      let top = flow.y;
      for (const { lines, values, bars, height } of rows) {
        const middle = top + height / 2;
        const first = middle - (lines.length * style.leading) / 2;
        flow.sheet.text(tag, lines, { x: left, top: first, width: labelWidth, style });
        for (const [at, { number, text }] of values.entries()) {
          const y = middle - bars / 2 + at * (thickness + between);
          const width = Math.max(number * scale, 0.6);
          const place = [start, flow.frame.height - y - thickness, width, thickness];
          flow.sheet.shapes(tag, `${inkOf(at)} rg ${place.map(pdfNumber).join(' ')} re f`);
          const shown = flow.lines(text, numberWidth, style);
          const beside = { x: start + width + 4, top: y + (thickness - style.leading) / 2 };
          flow.sheet.text(tag, shown, { ...beside, width: numberWidth, style });
        }
        top += height;
      }
    },
  };
}
