import { countries } from '../../deadline/rule-sets.ts';
import { ok, refuse } from '../../result.ts';
import { statusOf, type OpenCase } from '../case.ts';
import { happened } from '../happened.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decided, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { ClockCommand } from './command.ts';

type Command<T extends ClockCommand['type']> = Extract<ClockCommand, { type: T }>;

/**
 * What a command on a case's clock does; see `decide`. Whether an extension or a pause came in time the clock shows,
 * loudly: it is recorded either way.
 */
export const clockDecisions: Decisions<ClockCommand> = {
  extend: decideExtension,
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
};

/** Art. 12(3): one extension, with its reasons; Art. 33 knows none. */
function decideExtension(
  before: OpenCase,
  { at, reason }: Command<'extend'>,
  { at: now }: { readonly at: string },
): Decided {
  if (before.kind === 'breach') return refuse({ code: 'breach-not-extendable' });
  const earlier = before.clock.find(({ type }) => type === 'extended');
  if (earlier) return refuse({ code: 'already-extended', at: earlier.at });
  return (
    wordless(reason) ??
    refuseTime(at, before.receivedAt, now) ??
    ok([{ type: 'period-extended', reason, ...happened(at) }])
  );
}

function decidePause(
  before: OpenCase,
  { category = 'other', reason, evidence = '', at }: Command<'pause'>,
  { at: now }: { readonly at: string },
): Decided {
  if (before.kind === 'breach') return refuse({ code: 'breach-not-pausable' });
  if (statusOf(before) === 'waiting') return refuse({ code: 'already-paused' });
  return (
    wordless(reason) ??
    refuseTime(at, lastStop(before), now) ??
    ok([{ type: 'clock-paused', category, reason, evidence, ...happened(at) }])
  );
}

/** The last instant the period stopped or went on, or else its receipt. */
const lastStop = ({ clock, receivedAt }: OpenCase) =>
  clock.findLast(({ type }) => type !== 'extended')?.at ?? receivedAt;
