/** A row of figures: what it is of, and its numbers; `undefined` where there is no number. */
export interface FigureRow {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
}

/**
 * One of the figures in words and numbers, as the screen, the spreadsheet and the report all have it. `columns` are of the
 * values; `charted` says which of them a chart shows, and `chart` how: bars for a row each, lines over the rows.
 */
export interface FigureTable {
  readonly id: string;
  readonly title: string;
  /** What the numbers are of. */
  readonly gloss: string;
  /** What the rows are. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly chart: 'bars' | 'lines' | 'none';
  readonly charted: readonly number[];
}
