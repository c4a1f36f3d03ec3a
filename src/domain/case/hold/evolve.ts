import type { Changes } from '../topic.ts';
import type { HoldEvent } from './event.ts';

/** How a case changes with its legal hold; see `evolve`. */
export const holdChanges: Changes<HoldEvent> = {
  'hold-placed': (before, { reason }, at) => ({ ...before, hold: { reason, placedAt: at } }),
  'hold-lifted': ({ hold: _, ...before }) => before,
};
