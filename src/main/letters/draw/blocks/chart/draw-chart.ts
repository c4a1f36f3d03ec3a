import type { Flow } from '../../flow.ts';
import { pdfNumber } from '../../pdf/pdf-number.ts';
import { textString } from '../../pdf/text-string.ts';
import { legendHeight, drawLegend } from './draw-legend.ts';
import { barsOf } from './bars.ts';
import type { ChartBlock } from './chart-block.ts';
import { linesOf } from './lines.ts';

const above = 10;
const below = 6;

/**
 * A chart: one figure, whole on a page, that says what it shows to those who do not see it (ISO 14289-1, 7.3). Its words are
 * part of the figure.
 */
export function drawChart(flow: Flow, chart: ChartBlock): void {
  if (chart.rows.length === 0) return;
  const plot = plotOf(flow, chart);
  const height = legendHeight(chart) + plot.height;
  if (flow.room() < above + height) flow.turn();
  flow.space(above);
  const { left, right, height: page } = flow.frame;
  const box = [left, page - flow.y - height, right, page - flow.y].map(pdfNumber).join(' ');
  const tag = flow.tags.open(
    flow.tags.root,
    'Figure',
    `/Alt ${textString(chart.alternative)}/A<</O/Layout/Placement/Block/BBox[${box}]>>`,
  );
  drawLegend(flow, tag, chart);
  plot.draw(tag);
  flow.y += plot.height + below;
  flow.tags.close(tag);
}

/** Points that a chart takes below another block. */
export const chartHeight = (flow: Flow, chart: ChartBlock): number =>
  above + legendHeight(chart) + plotOf(flow, chart).height;

const plotOf = (flow: Flow, chart: ChartBlock) =>
  (chart.look === 'bars' ? barsOf : linesOf)(flow, chart);
