/** What a pause waits for: who they are, what they mean, their authority to act for another, or something else. */
export const pauseCategories = ['identity', 'clarification', 'authority', 'other'] as const;
export type PauseCategory = (typeof pauseCategories)[number];

/** What stops or lengthens the clock; instants are ISO 8601 with offset or Z. */
export type ClockEvent =
  | { readonly type: 'extended'; readonly at: string; readonly reason: string }
  | {
      readonly type: 'paused';
      readonly at: string;
      readonly category: PauseCategory;
      readonly reason: string;
      /** What shows that they were asked, in the handler's words; '' when nothing was noted. */
      readonly evidence: string;
    }
  | { readonly type: 'resumed'; readonly at: string };
