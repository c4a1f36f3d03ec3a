/** What can happen to a case's legal hold. */
export type HoldEvent =
  | { readonly type: 'hold-placed'; readonly reason: string }
  | { readonly type: 'hold-lifted'; readonly reason: string };
