import type { Ground } from '../ending/grounds.ts';
import type { MeasureKind } from './facts.ts';

/** What can be done with the data a case is about. */
export type MeasureEvent =
  | {
      readonly type: 'measure-taken';
      readonly id: string;
      readonly what: string;
      readonly done: MeasureKind;
      readonly note: string;
      readonly ground?: Ground;
      readonly happenedAt?: string;
    }
  | { readonly type: 'measure-withdrawn'; readonly id: string; readonly reason: string };
