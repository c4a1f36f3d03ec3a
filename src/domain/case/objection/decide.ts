import { ok } from '../../result.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { ObjectionCommand } from './command.ts';

/** What weighing an objection does; see `decide`. Weighing it anew replaces the weighing. */
export const objectionDecisions: Decisions<ObjectionCommand> = {
  'weigh-objection': (_, { weighing }) =>
    wordless(weighing.reasons) ?? ok([{ type: 'objection-weighed', weighing }]),
};
