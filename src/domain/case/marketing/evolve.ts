import type { Changes } from '../topic.ts';
import type { MarketingEvent } from './event.ts';

/** How a case changes when direct marketing stops; see `evolve`. */
export const marketingChanges: Changes<MarketingEvent> = {
  'marketing-stopped': (before, { systems, happenedAt }, at) => ({
    ...before,
    marketing: { ...before.marketing, stopped: { at: happenedAt ?? at, systems } },
  }),
  'suppression-entered': (before) => ({
    ...before,
    marketing: { ...before.marketing, suppressed: true },
  }),
};
