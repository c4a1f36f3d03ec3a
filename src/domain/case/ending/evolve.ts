import type { Changes } from '../topic.ts';
import type { EndingEvent } from './event.ts';
import type { Ending } from './outcomes.ts';

/** How a case ends, and goes on again; see `evolve`. */
export const endingChanges: Changes<EndingEvent> = {
  'case-closed': (before, event, at) => ({
    ...before,
    state: 'closed',
    ending: endingOf(event),
    closedAt: at,
  }),
  'refusal-decided': (before, { refusal }) => ({ ...before, refusal }),
  'refusal-withdrawn': (before) => {
    const { refusal: _, ...facts } = before;
    return facts;
  },
  'fee-decided': (before, { amount, facts }) => ({ ...before, fee: { amount, facts } }),
  'case-reopened': (before) => {
    // Reopened at two desks, or its closing is left out while a clash stands.
    if (before.state === 'open') return before;
    const { ending: _, closedAt: __, ...facts } = before;
    // Whoever reopens it has said what came in: it goes on.
    return { ...facts, state: 'open', unsettled: [] };
  },
};

function endingOf({
  outcome,
  note,
  grounds = [],
}: Extract<EndingEvent, { type: 'case-closed' }>): Ending {
  return outcome === 'refused' || outcome === 'partly'
    ? { outcome, grounds, note }
    : { outcome, note };
}
