import type { Changes } from '../topic.ts';
import type { ObjectionEvent } from './event.ts';

/** How a case changes with the weighing of an objection; see `evolve`. */
export const objectionChanges: Changes<ObjectionEvent> = {
  'objection-weighed': (before, { weighing }) => ({
    ...before,
    weighing,
    restrictedMeanwhile: before.restriction.state !== 'none',
  }),
};
