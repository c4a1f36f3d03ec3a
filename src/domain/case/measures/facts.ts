import type { Ground } from '../ending/grounds.ts';

/** What was done with one data set: a closed list. `kept` is the honest opposite, and needs its ground (Art. 17(3)). */
export const measureKinds = [
  'corrected',
  'completed',
  'erased',
  'stopped',
  'transmitted',
  'kept',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** What was done with one data set, and when (ISO 8601). */
export interface Measure {
  readonly id: string;
  /** The data set, in the handler's words: `order history in the CRM`. */
  readonly what: string;
  readonly done: MeasureKind;
  readonly at: string;
  /** How, or from what to what; may be ''. */
  readonly note: string;
  /** Why it was kept; of `kept` alone. */
  readonly ground?: Ground;
}
