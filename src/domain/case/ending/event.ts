import type { Outcome } from '../case.ts';

/** How a case can end, and go on again. */
export type EndingEvent =
  | { readonly type: 'case-closed'; readonly outcome: Outcome; readonly note: string }
  | { readonly type: 'case-reopened'; readonly reason: string };
