import type { Flow } from '../../flow.ts';
import { pdfNumber } from '../../pdf/pdf-number.ts';
import type { Tag } from '../../pdf/tag-tree.ts';
import { styles } from '../../text-styles.ts';
import { inkOf, type ChartBlock } from './chart-block.ts';

const square = 7;
const gap = 14;
const below = 6;

/** What the colours mean; a chart of one series needs none. */
export const legendHeight = ({ series }: ChartBlock): number =>
  series.length > 1 ? styles.cell.leading + below : 0;

export function drawLegend(flow: Flow, tag: Tag, chart: ChartBlock): void {
  if (legendHeight(chart) === 0) return;
  const style = styles.cell;
  const { left, right, height } = flow.frame;
  let x = left;
  for (const [at, name] of chart.series.entries()) {
    const width = right - x - square - 4;
    const [line] = flow.lines(name, width, style);
    if (!line) continue;
    const bottom = height - flow.y - (style.leading + square) / 2;
    const place = [x, bottom, square, square].map(pdfNumber).join(' ');
    flow.sheet.shapes(tag, `${inkOf(at)} rg ${place} re f`);
    flow.sheet.text(tag, [line], { x: x + square + 4, top: flow.y, width, style });
    x += square + 4 + (line.advance * style.size) / 1000 + gap;
  }
  flow.y += legendHeight(chart);
}
