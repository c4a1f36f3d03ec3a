import { assertNever } from '../assert-never.ts';
import { countries } from '../deadline/rule-sets.ts';
import { ok, refuse, type Result } from '../result.ts';
import { statusOf, type OpenCase } from './case.ts';
import type { CaseCommand } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { CaseRefusal } from './refusal.ts';
import { wordless } from './wordless.ts';

type Decided = Result<readonly CaseEvent[], CaseRefusal>;
type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type ClockCommand = Command<
  'extend' | 'pause' | 'resume' | 'withdraw-extension' | 'withdraw-pause' | 'override-country'
>;

/**
 * What a command on a case's clock does; see `decide`. Whether an extension or a pause came in time the clock shows,
 * loudly: it is recorded either way.
 *
 * @param now the instant of the decision, ISO 8601
 */
export function decideClock(before: OpenCase, command: ClockCommand, now: string): Decided {
  switch (command.type) {
    case 'extend':
      return decideExtension(before, command, now);
    case 'pause':
      return decidePause(before, command, now);
    case 'resume':
      if (statusOf(before) !== 'waiting') return refuse({ code: 'not-paused' });
      return (
        refuseTime(command.at, lastStop(before), now) ??
        ok([{ type: 'clock-resumed', ...happened(command.at) }])
      );
    case 'withdraw-extension':
      if (!before.clock.some(({ type }) => type === 'extended')) {
        return refuse({ code: 'nothing-to-withdraw' });
      }
      return (
        wordless(command.reason) ?? ok([{ type: 'extension-withdrawn', reason: command.reason }])
      );
    case 'withdraw-pause':
      return withdrawPause(before, command);
    case 'override-country':
      return overrideCountry(before, command);
    default:
      return assertNever(command);
  }
}

/** Art. 12(3): one extension, with its reasons; Art. 33 knows none. */
function decideExtension(
  before: OpenCase,
  { at, reason }: Command<'extend'>,
  now: string,
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

function decidePause(before: OpenCase, command: Command<'pause'>, now: string): Decided {
  if (before.kind === 'breach') return refuse({ code: 'breach-not-pausable' });
  if (statusOf(before) === 'waiting') return refuse({ code: 'already-paused' });
  const { category = 'other', reason, evidence = '', at } = command;
  return (
    wordless(reason) ??
    refuseTime(at, lastStop(before), now) ??
    ok([{ type: 'clock-paused', category, reason, evidence, ...happened(at) }])
  );
}

function withdrawPause(before: OpenCase, { pausedAt, reason }: Command<'withdraw-pause'>): Decided {
  const found = before.clock.findLast(
    ({ type, at }) => type === 'paused' && (pausedAt === undefined || at === pausedAt),
  );
  if (!found) return refuse({ code: 'nothing-to-withdraw' });
  return wordless(reason) ?? ok([{ type: 'pause-withdrawn', pausedAt: found.at, reason }]);
}

/** Reg. 1182/71 Art. 2(1): the holidays are those of the country where the act is to be done. */
function overrideCountry(
  { country: from = '' }: OpenCase,
  { country: to = '', reason }: Command<'override-country'>,
): Decided {
  if (to && !countries.includes(to)) return refuse({ code: 'country-unknown', country: to });
  if (from === to) return refuse({ code: 'nothing-changed' });
  return wordless(reason) ?? ok([{ type: 'country-overridden', from, to, reason }]);
}

const happened = (at: string | undefined) => (at === undefined ? {} : { happenedAt: at });

/** The last instant the period stopped or went on, or else its receipt. */
const lastStop = ({ clock, receivedAt }: OpenCase) =>
  clock.findLast(({ type }) => type !== 'extended')?.at ?? receivedAt;

function refuseTime(at: string | undefined, earlier: string, now: string) {
  if (at !== undefined && Temporal.Instant.compare(at, now) > 0) {
    return refuse({ code: 'event-in-future', at });
  }
  return refuseOrder(at ?? now, earlier);
}

/** Refuses an instant before one it must follow. */
export function refuseOrder(
  at: string,
  earlier: string,
):
  | ReturnType<
      typeof refuse<{
        readonly code: 'instant-out-of-order';
        readonly at: string;
        readonly earlier: string;
      }>
    >
  | undefined {
  const before = Temporal.Instant.compare(at, earlier) < 0;
  return before ? refuse({ code: 'instant-out-of-order', at, earlier }) : undefined;
}
