import type { Ending, Outcome } from '../ending/outcomes.ts';
import type { Changes } from '../topic.ts';
import type { TakeoverEvent } from './event.ts';

/** How a case changes when it is taken over; see `evolve`. Whose data they are and who asks stay undecided. */
export const takeoverChanges: Changes<TakeoverEvent> = {
  'case-taken-over': (before, { earlierReference, closed }) => {
    const taken = { ...before, earlierReference };
    if (!closed) return taken;
    return { ...taken, state: 'closed', ending: endingOf(closed.outcome), closedAt: closed.at };
  },
};

/** The list says how it ended, and not on which grounds. */
const endingOf = (outcome: Outcome): Ending =>
  outcome === 'refused' || outcome === 'partly'
    ? { outcome, grounds: [], note: '' }
    : { outcome, note: '' };
