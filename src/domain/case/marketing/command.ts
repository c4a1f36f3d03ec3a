/** What staff can record of an end of direct marketing. */
export type MarketingCommand =
  /** `at` is when it stopped, where that was before now. */
  | { readonly type: 'stop-marketing'; readonly systems: string; readonly at?: string }
  /** Says that the book's suppression list holds the address now; the list itself is the book's. */
  | { readonly type: 'enter-suppression' };
