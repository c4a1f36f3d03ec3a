import { ok, refuse } from '../../result.ts';
import { refuseGround } from '../ending/refuse-ground.ts';
import { happened } from '../happened.ts';
import { nextId } from '../next-id.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { MeasureCommand } from './command.ts';

/** What a command on the data a case is about does; see `decide`. */
export const measureDecisions: Decisions<MeasureCommand> = {
  'take-measure': (before, { what, done, note, ground, at }, { at: now, ordinal }) => {
    if ((done === 'kept') !== (ground !== undefined)) return refuse({ code: 'ground-missing' });
    const event = { what, done, note, ...(ground && { ground }), ...happened(at) };
    return (
      wordless(what) ??
      (ground && refuseGround(before.kind, ground)) ??
      refuseTime(at, before.receivedAt, now) ??
      ok([{ type: 'measure-taken', id: nextId('m', before.counts.measures, ordinal), ...event }])
    );
  },
  'withdraw-measure': ({ measures }, { id, reason }) => {
    if (!measures.some((held) => held.id === id)) return refuse({ code: 'item-unknown', id });
    return wordless(reason) ?? ok([{ type: 'measure-withdrawn', id, reason }]);
  },
};
