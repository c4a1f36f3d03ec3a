import type { TargetKind } from '../../deadline/target.ts';
import type { PauseCategory } from './clock-event.ts';

/** What staff can do to a case's clock. */
export type ClockCommand =
  /**
   * Extends with a notice that went out otherwise than by our letter: `how` the requester was told, `at` when, where
   * that was before now.
   */
  | {
      readonly type: 'extend';
      readonly reason: string;
      readonly how: string;
      readonly at?: string;
    }
  | {
      readonly type: 'pause';
      readonly category: PauseCategory;
      readonly reason: string;
      /** What shows that they were asked; needed unless the case itself does. */
      readonly evidence?: string;
      /** When they were asked, where that was before now. */
      readonly at?: string;
    }
  /** `at` is when the answer came in, where that was before now. */
  | { readonly type: 'resume'; readonly at?: string }
  /** Undoes an extension entered by mistake. */
  | { readonly type: 'withdraw-extension'; readonly reason: string }
  /** Undoes the pause that began at `pausedAt`, the last one when left out, and its end with it. */
  | { readonly type: 'withdraw-pause'; readonly pausedAt?: string; readonly reason: string }
  /** Another country's rules for this case alone; without `country` the controller's own again. */
  | { readonly type: 'override-country'; readonly country?: string; readonly reason: string }
  /** Another day, `YYYY-MM-DD`, for one of the company's own dates in this case; '' for the day that is reckoned. */
  | { readonly type: 'move-target'; readonly target: TargetKind; readonly dueOn: string };
