import type { Changes } from '../topic.ts';
import type { EndingEvent } from './event.ts';

/** How a case ends, and goes on again; see `evolve`. */
export const endingChanges: Changes<EndingEvent> = {
  'case-closed': (before, { outcome }, at) => ({
    ...before,
    state: 'closed',
    outcome,
    closedAt: at,
  }),
  'case-reopened': (before) => {
    if (before.state === 'open') throw new Error('case-reopened on an open case');
    const { outcome: _, closedAt: __, ...facts } = before;
    return { ...facts, state: 'open' };
  },
};
