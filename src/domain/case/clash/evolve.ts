import type { Changes } from '../topic.ts';
import type { ClashEvent } from './event.ts';

/** Which events count after a choice is seen from the whole history alone: see `case-of.ts`. */
export const clashChanges: Changes<ClashEvent> = {
  'clash-settled': (before, { topic }) => ({
    ...before,
    clashes: before.clashes.filter((clash) => clash.topic !== topic),
  }),
};
