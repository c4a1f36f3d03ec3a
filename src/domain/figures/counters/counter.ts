import type { CountedCase } from '../counted.ts';
import type { Period } from '../period.ts';

/** The period, its last counted day, the instant that overdue cases are told at (ISO 8601), and the controller's zone. */
export interface Counting {
  readonly period: Period;
  readonly until: string;
  readonly asOf: string;
  readonly zone: string;
}

/** Counts one thing of many cases: each is added once, in any order, and then it says what came of it. */
export interface Counter<F> {
  add(counted: CountedCase): void;
  figures(): F;
}

/** How many there are of each; what is `undefined` is not counted. */
export class Tally<K extends string> {
  readonly counts: Partial<Record<K, number>> = {};

  add(key: K | undefined): void {
    if (key !== undefined) this.counts[key] = (this.counts[key] ?? 0) + 1;
  }
}
