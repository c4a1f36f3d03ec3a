import { ok, refuse } from '../../result.ts';
import type { OpenCase } from '../case.ts';
import { clockDecisions } from '../clock/decide.ts';
import { endedPause } from '../clock/pausing.ts';
import { happened } from '../happened.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decided, Decision, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { IdentityCommand } from './command.ts';

type Asking = Extract<IdentityCommand, { type: 'ask-identity' }>;

/** What a command on the requester's identity does; see `decide`. */
export const identityDecisions: Decisions<IdentityCommand> = {
  'waive-identity': (before, { reason }) =>
    wordless(reason) ??
    ok([...endedPause(before, undefined, 'identity'), { type: 'identity-waived', reason }]),
  'ask-identity': askIdentity,
  'confirm-identity': (before, { note, at }, { at: now }) =>
    wordless(note) ??
    refuseTime(at, before.receivedAt, now) ??
    ok([
      ...endedPause(before, at, 'identity'),
      { type: 'identity-confirmed', note, ...happened(at) },
    ]),
  'fail-identity': (before, { reason }) => {
    if (before.identity.state !== 'asked') return refuse({ code: 'identity-not-asked' });
    return (
      wordless(reason) ??
      ok([...endedPause(before, undefined, 'identity'), { type: 'identity-failed', reason }])
    );
  },
};

/** Art. 12(6): only for reasonable doubts, so they must be said. With a pause both stand or neither. */
function askIdentity(
  before: OpenCase,
  { why, means, pause, at }: Asking,
  decision: Decision,
): Decided {
  const refused = wordless(why) ?? refuseTime(at, before.receivedAt, decision.at);
  if (refused) return refused;
  const asked = { type: 'identity-asked', why, means, ...happened(at) } as const;
  if (!pause) return ok([asked]);
  const waiting = { type: 'pause', category: 'identity', reason: why } as const;
  const paused = clockDecisions.pause(
    { ...before, identity: { state: 'asked', at: at ?? decision.at, why, means } },
    { ...waiting, ...(at === undefined ? {} : { at }) },
    decision,
  );
  return paused.ok ? ok([asked, ...paused.value]) : paused;
}
