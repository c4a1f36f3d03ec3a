import type { Changes } from '../topic.ts';
import type { PortabilityEvent } from './event.ts';

/** How a case changes with what its data rest on; see `evolve`. */
export const portabilityChanges: Changes<PortabilityEvent> = {
  'portability-assessed': (before, { set }) => ({
    ...before,
    portable: [...before.portable.filter(({ system }) => system !== set.system), set],
  }),
};
