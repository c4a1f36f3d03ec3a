import { ok, refuse } from '../../result.ts';
import { refuseOrder } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import type { TakeoverCommand } from './command.ts';

/** What taking over does; see `decide`. Only of a case opened in the same moment: later its own events tell its story. */
export const takeoverDecisions: Decisions<TakeoverCommand> = {
  'take-over': (before, { type: _, ...facts }, { at }) => {
    const { revision, reference, receivedAt, earlierReference } = before;
    if (revision.at !== at || earlierReference !== undefined) {
      return refuse({ code: 'case-exists', reference });
    }
    const { closed } = facts;
    if (closed && Temporal.Instant.compare(closed.at, at) > 0) {
      return refuse({ code: 'event-in-future', at: closed.at });
    }
    return (
      (closed && refuseOrder(closed.at, receivedAt)) ?? ok([{ type: 'case-taken-over', ...facts }])
    );
  },
};
