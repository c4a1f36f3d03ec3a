/** What a figure is counted in: `×` for a ratio to a baseline of the same run. */
export type Unit = '×' | 'ms' | 'MB' | 'kB';

/** Something measured that has a goal: to be no more than that. */
export interface Figure {
  /** What was measured, and on how much. */
  readonly name: string;
  /** `undefined` where it could not be measured; nobody has then shown that the goal is met. */
  readonly value: number | undefined;
  readonly unit: Unit;
  readonly goal: number;
  /** The baseline and what it took in the same run, or what kept it from being measured. */
  readonly beside?: string;
}

/** What one bench found: figures with a goal, and lines worth reading beside them. */
export interface Bench {
  readonly figures: readonly Figure[];
  readonly notes?: readonly string[];
}

/** The middle value of a run. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** As many figures as tell two runs apart. */
export const shown = (value: number, unit: Unit): string =>
  `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
