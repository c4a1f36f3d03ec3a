import type { TargetKind } from '../../deadline/target.ts';
import type { PauseCategory } from './clock-event.ts';
import type { DueChangeReason } from './due-change-reason.ts';

/** What can happen to a case's clock. */
export type ClockTopicEvent =
  /** In these three `happenedAt` is the instant that counts, where it was before the one of writing it down. */
  | { readonly type: 'period-extended'; readonly reason: string; readonly happenedAt?: string }
  | {
      readonly type: 'clock-paused';
      readonly category: PauseCategory;
      readonly reason: string;
      readonly evidence: string;
      readonly happenedAt?: string;
    }
  | { readonly type: 'clock-resumed'; readonly happenedAt?: string }
  | { readonly type: 'extension-withdrawn'; readonly reason: string }
  | { readonly type: 'pause-withdrawn'; readonly pausedAt: string; readonly reason: string }
  /** `''` is the controller's own country. */
  | {
      readonly type: 'country-overridden';
      readonly from: string;
      readonly to: string;
      readonly reason: string;
    }
  /** The company's own date, to a day `YYYY-MM-DD`; '' back to the one that is reckoned. The legal date stays. */
  | { readonly type: 'target-moved'; readonly target: TargetKind; readonly to: string }
  /** Follows what moved it, in the same batch. `from` and `to` as in `DueDate.due`. */
  | {
      readonly type: 'due-date-changed';
      readonly from: string;
      readonly to: string;
      readonly because: DueChangeReason;
    };
