import { ok, refuse } from '../../result.ts';
import { localDay } from '../../local-day.ts';
import type { Case } from '../case.ts';
import { refuseDate } from '../dates.ts';
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

/** What lifting does, of a case open or closed. Art. 18(3): the requester is told before, on an earlier day; told anew, of a new one. */
export const liftingDecisions: Decisions<LiftingCommand, Case> = {
  'announce-lifting': ({ restriction }, { how, liftsOn, reason, at }, { at: now, zone }) => {
    if (!isRestricted(restriction)) return refuse({ code: 'not-restricted' });
    return (
      wordless(how) ??
      wordless(reason) ??
      refuseTime(at, restriction.since, now) ??
      refuseDate('notice', liftsOn, { at: at ?? now, zone }) ??
      ok([{ type: 'lifting-announced', how, liftsOn, reason, ...happened(at) }])
    );
  },
  'lift-restriction': ({ restriction }, { reason }, { at, zone }) => {
    if (!isRestricted(restriction)) return refuse({ code: 'not-restricted' });
    if (restriction.state !== 'announced') return refuse({ code: 'requester-not-told' });
    const { announcedAt, liftsOn, reason: told = '' } = restriction;
    const today = localDay(at, zone);
    if (liftsOn !== undefined && today < liftsOn) return refuse({ code: 'lifted-early', liftsOn });
    if (today <= localDay(announcedAt, zone)) return refuse({ code: 'told-too-late', on: today });
    const why = reason ?? told;
    return wordless(why) ?? ok([{ type: 'restriction-lifted', reason: why }]);
  },
};
