import { z } from 'zod';

/** The tables that figures are told in, in the order they are read. */
export const figureIds = [
  'totals',
  'kinds',
  'times',
  'late',
  'outcomes',
  'weeks',
  'ages',
  'extensions',
  'pauses',
  'refusals',
  'complaints',
  'breaches',
  'identity',
  'answers',
  'handlers',
] as const;
export type FigureId = (typeof figureIds)[number];

/** A row of figures: what it is of, and its numbers; `undefined` where there is no number. */
const rowSchema = z.object({
  label: z.string(),
  values: z.array(z.number().optional()).readonly(),
});
export type FigureRow = z.infer<typeof rowSchema>;

/**
 * One of the figures in words and numbers, as the screen, the spreadsheet and the report all have it: `gloss` says what the
 * numbers are of, `head` what the rows are. `columns` are of the values; `charted` says which of them a chart shows, and
 * `chart` how: bars for a row each, lines over the rows.
 */
export const figureTableSchema = z.object({
  id: z.enum(figureIds),
  title: z.string(),
  gloss: z.string(),
  head: z.string(),
  columns: z.array(z.string()).readonly(),
  rows: z.array(rowSchema).readonly(),
  chart: z.enum(['bars', 'lines']),
  charted: z.array(z.int()).readonly(),
});
export type FigureTable = z.infer<typeof figureTableSchema>;
