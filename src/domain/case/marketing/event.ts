/** What can happen to direct marketing after an objection; no event names the address. */
export type MarketingEvent =
  | {
      readonly type: 'marketing-stopped';
      readonly systems: string;
      readonly happenedAt?: string;
    }
  | { readonly type: 'suppression-entered' };
