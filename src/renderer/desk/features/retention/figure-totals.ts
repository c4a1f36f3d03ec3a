import type { Outcome } from '#domain/case/ending/outcomes.ts';
import type { FigureRowView } from '#shared/contract/retention-contract.ts';

/** The counts of a row, or of a whole year. */
export type Counts = Omit<FigureRowView, 'year' | 'kind'>;

/** A year of the table: its rows and their sum. */
export interface FigureYear {
  readonly year: string;
  readonly rows: readonly FigureRowView[];
  readonly total: Counts;
}

/** The rows by year, in the order they come, each year with its sum. */
export function byYear(rows: readonly FigureRowView[]): readonly FigureYear[] {
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.map((year) => {
    const own = rows.filter((row) => row.year === year);
    return { year, rows: own, total: own.reduce(sum, nothing) };
  });
}

const nothing: Counts = { received: 0, open: 0, inTime: 0, late: 0, extended: 0, outcomes: {} };

function sum(one: Counts, other: Counts): Counts {
  const outcomes = { ...one.outcomes };
  for (const [outcome, count = 0] of Object.entries(other.outcomes) as [Outcome, number?][]) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  }
  return {
    received: one.received + other.received,
    open: one.open + other.open,
    inTime: one.inTime + other.inTime,
    late: one.late + other.late,
    extended: one.extended + other.extended,
    outcomes,
  };
}
