import type { Outcome, RefusalDecision, Refused } from './outcomes.ts';

/** How a case can end, and go on again. */
export type EndingEvent =
  | {
      readonly type: 'case-closed';
      readonly outcome: Outcome;
      readonly note: string;
      readonly grounds?: readonly Refused[];
    }
  | { readonly type: 'refusal-decided'; readonly refusal: RefusalDecision }
  | { readonly type: 'refusal-withdrawn'; readonly reason: string }
  | { readonly type: 'fee-decided'; readonly amount: number; readonly facts: string }
  | { readonly type: 'case-reopened'; readonly reason: string };
