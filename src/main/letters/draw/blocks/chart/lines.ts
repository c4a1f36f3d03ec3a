import type { Flow } from '../../flow.ts';
import { pdfNumber } from '../../pdf/pdf-number.ts';
import { rules, styles } from '../../text-styles.ts';
import type { Plot } from './bars.ts';
import { greatest, inkOf, type ChartBlock } from './chart-block.ts';

const tall = 150;
/** For the numbers at the left, and for the words under the lines. */
const margin = 26;
const under = 16;
const mostLabels = 6;

/** A line for each series over the rows, with its scale to the left and some of the rows' names below. */
export function linesOf(flow: Flow, chart: ChartBlock): Plot {
  const style = styles.cell;
  const { left, right } = flow.frame;
  const start = left + margin;
  const most = roundUp(greatest(chart));
  const step = (right - start) / Math.max(1, chart.rows.length - 1);
  return {
    height: tall + under,
    draw(tag) {
      const bottom = flow.frame.height - flow.y - tall;
      const yOf = (number: number) => bottom + (number / most) * (tall - style.leading);
      const point = (at: number, number: number) =>
        `${pdfNumber(start + at * step)} ${pdfNumber(yOf(number))}`;
      for (const number of [0, most / 2, most]) {
        const top = flow.frame.height - yOf(number) - style.leading / 2;
        const line = flow.lines(String(number), margin, style);
        flow.sheet.text(tag, line, { x: left, top, width: margin, style });
        const y = pdfNumber(yOf(number));
        flow.sheet.shapes(
          tag,
          `${rules.row} ${pdfNumber(start)} ${y} m ${pdfNumber(right)} ${y} l S`,
        );
      }
      for (const series of chart.series.keys()) {
        const path = chart.rows.map(
          ({ values }, at) => `${point(at, values[series]?.number ?? 0)} ${at === 0 ? 'm' : 'l'}`,
        );
        const weight = series === 0 ? 1.6 : 2.2;
        flow.sheet.shapes(tag, `${weight} w 1 j ${inkOf(series)} RG ${path.join(' ')} S`);
      }
      const every = Math.ceil(chart.rows.length / mostLabels);
      const width = every * step;
      for (const [at, { label }] of chart.rows.entries()) {
        const room = Math.min(width, right - start - at * step);
        if (at % every !== 0 || room < 40) continue;
        const shown = flow.lines(label, Math.max(40, room - 4), style).slice(0, 1);
        flow.sheet.text(tag, shown, {
          x: start + at * step,
          top: flow.y + tall + 3,
          width: room,
          style,
        });
      }
    },
  };
}

/** The next 2, 4 or 10 times a power of ten: 37 → 40, 1 → 2. Its half is a whole number. */
function roundUp(number: number): number {
  let power = 1;
  for (;;) {
    for (const factor of [2, 4, 10]) if (factor * power >= number) return factor * power;
    power *= 10;
  }
}
