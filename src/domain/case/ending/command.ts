import type { Outcome, Refused } from './outcomes.ts';

/** How staff end a case. */
export type EndingCommand =
  | {
      readonly type: 'close';
      readonly outcome: Outcome;
      readonly note: string;
      /** Needed for `refused` and `partly`, and for nothing else. */
      readonly grounds?: readonly Refused[];
    }
  /** Art. 12(5): a reasonable fee, told beforehand. `amount` is in whole kronor. */
  | { readonly type: 'decide-fee'; readonly amount: number; readonly facts: string };

/** The one thing a case must be closed for. */
export type ReopeningCommand = { readonly type: 'reopen'; readonly reason: string };
