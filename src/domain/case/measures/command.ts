import type { Ground } from '../ending/grounds.ts';
import type { MeasureKind } from './facts.ts';

/** What staff can record as done with a data set. */
export type MeasureCommand =
  | {
      readonly type: 'take-measure';
      readonly what: string;
      readonly done: MeasureKind;
      readonly note: string;
      readonly ground?: Ground;
      /** When it was done, where that was before now. */
      readonly at?: string;
    }
  /** Undoes one entered by mistake. */
  | { readonly type: 'withdraw-measure'; readonly id: string; readonly reason: string };
