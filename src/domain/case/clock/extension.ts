import { ok, refuse } from '../../result.ts';
import type { OpenCase } from '../case.ts';
import { refuseDate } from '../dates.ts';
import { happened } from '../happened.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decided, Decision } from '../topic.ts';
import { wordless } from '../wordless.ts';
import { withClockEvent } from './clock-events.ts';

/** An extension as it is asked for; `at` is when its notice went out, left out: now. */
interface Extension {
  readonly reason: string;
  readonly at?: string | undefined;
}

/**
 * Art. 12(3): one extension, with its reasons, told within the first month, to a day to come. Art. 33 knows none, and
 * marketing stops at once (Art. 21(3)). Whoever calls this has the notice: a letter or a logged contact.
 */
export function decideExtension(
  before: OpenCase,
  { reason, at }: Extension,
  decision: Decision,
): Decided {
  const { kind, clock, receivedAt } = before;
  if (kind === 'breach') return refuse({ code: 'breach-not-extendable' });
  if (kind === 'marketing-objection') return refuse({ code: 'marketing-not-extendable' });
  const earlier = clock.find(({ type }) => type === 'extended');
  if (earlier) return refuse({ code: 'already-extended', at: earlier.at });
  const event = { type: 'period-extended', reason, ...happened(at) } as const;
  const latest = decision.dueOf(before);
  const refused = wordless(reason) ?? refuseTime(at, receivedAt, decision.at);
  if (refused) return refused;
  const due = decision.dueOf({ ...before, clock: withClockEvent(clock, event, decision.at) });
  if (due <= latest) return refuse({ code: 'extension-late', latest });
  return refuseDate('promise', due, decision) ?? ok([event]);
}
