import { countries } from '../../deadline/rule-sets.ts';
import { hasTarget, isReached } from '../../deadline/targets.ts';
import { ok, refuse } from '../../result.ts';
import { statusOf, type OpenCase } from '../case.ts';
import { happened } from '../happened.ts';
import { refuseTime } from '../refuse-order.ts';
import { progressOf } from '../progress.ts';
import type { Decided, Decision, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { ClockCommand } from './command.ts';
import { decideExtension } from './extension.ts';
import { refusePause } from './pausing.ts';

type Command<T extends ClockCommand['type']> = Extract<ClockCommand, { type: T }>;

/**
 * What a command on a case's clock does; see `decide`. A pause that began too late is recorded, and counts for nothing:
 * the clock says so, loudly.
 */
export const clockDecisions: Decisions<ClockCommand> = {
  /** The notice is in the case before what it gives: the correspondence log is where it is looked for. */
  extend: (before, { reason, how, at }, decision) => {
    const extended = decideExtension(before, { reason, at }, decision);
    if (!extended.ok) return extended;
    const told = { direction: 'out', channel: before.channel, summary: how } as const;
    const notice = { type: 'contact-logged', ...told, answers: false, ...happened(at) } as const;
    return wordless(how) ?? ok([notice, ...extended.value]);
  },
  pause: decidePause,
  resume: (before, { at }, { at: now }) => {
    if (statusOf(before) !== 'waiting') return refuse({ code: 'not-paused' });
    return (
      refuseTime(at, lastStop(before), now) ?? ok([{ type: 'clock-resumed', ...happened(at) }])
    );
  },
  'withdraw-extension': (before, { reason }) => {
    if (!before.clock.some(({ type }) => type === 'extended')) {
      return refuse({ code: 'nothing-to-withdraw' });
    }
    return wordless(reason) ?? ok([{ type: 'extension-withdrawn', reason }]);
  },
  'withdraw-pause': (before, { pausedAt, reason }) => {
    const found = before.clock.findLast(
      ({ type, at }) => type === 'paused' && (pausedAt === undefined || at === pausedAt),
    );
    if (!found) return refuse({ code: 'nothing-to-withdraw' });
    return wordless(reason) ?? ok([{ type: 'pause-withdrawn', pausedAt: found.at, reason }]);
  },
  /** Reg. 1182/71 Art. 2(1): the holidays are those of the country where the act is to be done. */
  'override-country': ({ country: from = '' }, { country: to = '', reason }) => {
    if (to && !countries.includes(to)) return refuse({ code: 'country-unknown', country: to });
    if (from === to) return refuse({ code: 'nothing-changed' });
    return wordless(reason) ?? ok([{ type: 'country-overridden', from, to, reason }]);
  },
  'move-target': moveTarget,
};

/** Within what the law gives: a target behind the legal date would be none. */
function moveTarget(
  before: OpenCase,
  { type, target, dueOn }: Command<'move-target'>,
  { dueOf }: Decision,
): Decided {
  const { kind, movedTargets = {} } = before;
  if (!hasTarget(kind, target))
    return refuse({ code: 'command-not-for-kind', command: type, kind });
  if (isReached(target, progressOf(before))) return refuse({ code: 'target-reached' });
  if (dueOn === (movedTargets[target] ?? '')) return refuse({ code: 'nothing-changed' });
  const latest = dueOf(before).slice(0, 10);
  return dueOn > latest
    ? refuse({ code: 'target-behind-due', latest })
    : ok([{ type: 'target-moved', target, to: dueOn }]);
}

function decidePause(
  before: OpenCase,
  { category, reason, evidence = '', at }: Command<'pause'>,
  { at: now }: { readonly at: string },
): Decided {
  if (before.kind === 'breach') return refuse({ code: 'breach-not-pausable' });
  if (statusOf(before) === 'waiting') return refuse({ code: 'already-paused' });
  return (
    wordless(reason) ??
    refusePause(before, category, evidence) ??
    refuseTime(at, lastStop(before), now) ??
    ok([{ type: 'clock-paused', category, reason, evidence, ...happened(at) }])
  );
}

/** The last instant the period stopped or went on, or else its receipt. */
const lastStop = ({ clock, receivedAt }: OpenCase) =>
  clock.findLast(({ type }) => type !== 'extended')?.at ?? receivedAt;
