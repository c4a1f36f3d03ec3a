import type { Block } from '#domain/letter/letter-document.ts';

export type ChartBlock = Extract<Block, { type: 'chart' }>;

/** The colours of the series, dark enough beside each other to be told apart without colour. */
const inks = ['0.114 0.357 0.329', '0.667 0.741 0.722'] as const;

/** The colour of a series, of which a chart has two at most. */
export const inkOf = (series: number): string => inks[series] ?? inks[0];

/** The greatest number of a chart, and 1 where there is none above that: nothing is drawn out to fill a page. */
export const greatest = ({ rows }: ChartBlock): number =>
  rows.reduce((most, { values }) => Math.max(most, ...values.map(({ number }) => number)), 1);
