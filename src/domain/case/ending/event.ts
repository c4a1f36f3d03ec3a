import type { Outcome, Refused } from './outcomes.ts';

/** How a case can end, and go on again. */
export type EndingEvent =
  | {
      readonly type: 'case-closed';
      readonly outcome: Outcome;
      readonly note: string;
      readonly grounds?: readonly Refused[];
    }
  | { readonly type: 'fee-decided'; readonly amount: number; readonly facts: string }
  | { readonly type: 'case-reopened'; readonly reason: string };
