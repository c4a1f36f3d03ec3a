import type { Outcome, RefusalDecision, Refused } from './outcomes.ts';

/** How staff end a case. */
export type EndingCommand =
  | {
      readonly type: 'close';
      readonly outcome: Outcome;
      readonly note: string;
      /** Of `refused` and `partly` alone; left out where what was done in the case says them. */
      readonly grounds?: readonly Refused[];
    }
  /** Deciding it anew replaces it. */
  | { readonly type: 'decide-refusal'; readonly refusal: RefusalDecision }
  | { readonly type: 'withdraw-refusal'; readonly reason: string }
  /** Art. 12(5): a reasonable fee, told beforehand. `amount` is in whole kronor. */
  | { readonly type: 'decide-fee'; readonly amount: number; readonly facts: string };

/** The one thing a case must be closed for. */
export type ReopeningCommand = { readonly type: 'reopen'; readonly reason: string };
