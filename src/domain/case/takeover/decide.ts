import { ok, refuse } from '../../result.ts';
import { refuseOrder } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import type { TakeoverCommand } from './command.ts';

/** What taking over does; see `decide`. Only of a case opened in the same moment: later its own events tell its story. */
export const takeoverDecisions: Decisions<TakeoverCommand> = {
  'take-over': (before, { type: _, extended, ...facts }, { at }) => {
    const { revision, reference, receivedAt, earlierReference } = before;
    if (revision.at !== at || earlierReference !== undefined) {
      return refuse({ code: 'case-exists', reference });
    }
    const { closed } = facts;
    return (
      (closed && refuseOrder(closed.at, receivedAt)) ??
      (extended && refuseOrder(extended.at, receivedAt)) ??
      ok([
        // Whether it came in time the clock shows: the list is evidence of what was told.
        ...(extended
          ? [{ type: 'period-extended', reason: extended.reason, happenedAt: extended.at } as const]
          : []),
        { type: 'case-taken-over', ...facts },
      ])
    );
  },
};
