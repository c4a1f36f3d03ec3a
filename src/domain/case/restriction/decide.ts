import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import { happened } from '../happened.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { LiftingCommand, RestrictCommand } from './command.ts';
import { isRestricted } from './facts.ts';

/** What restricting does, of an open case; see `decide`. */
export const restrictDecisions: Decisions<RestrictCommand> = {
  restrict: ({ restriction, receivedAt }, { what, ground, at }, { at: now }) => {
    if (isRestricted(restriction)) return refuse({ code: 'already-restricted' });
    return (
      wordless(what) ??
      refuseTime(at, receivedAt, now) ??
      ok([{ type: 'processing-restricted', what, ground, ...happened(at) }])
    );
  },
};

/** What lifting does, of a case open or closed. Art. 18(3): the requester is told before. */
export const liftingDecisions: Decisions<LiftingCommand, Case> = {
  'announce-lifting': ({ restriction }, { how, at }, { at: now }) => {
    if (restriction.state !== 'restricted') return refuse({ code: 'not-restricted' });
    return (
      wordless(how) ??
      refuseTime(at, restriction.since, now) ??
      ok([{ type: 'lifting-announced', how, ...happened(at) }])
    );
  },
  'lift-restriction': ({ restriction }, { reason }) => {
    if (!isRestricted(restriction)) return refuse({ code: 'not-restricted' });
    if (restriction.state !== 'announced') return refuse({ code: 'requester-not-told' });
    return wordless(reason) ?? ok([{ type: 'restriction-lifted', reason }]);
  },
};
