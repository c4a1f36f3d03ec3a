import type { Outcome } from '../case.ts';

/** How staff end a case. */
export type EndingCommand = {
  readonly type: 'close';
  readonly outcome: Outcome;
  readonly note: string;
};

/** The one thing a case must be closed for. */
export type ReopeningCommand = { readonly type: 'reopen'; readonly reason: string };
