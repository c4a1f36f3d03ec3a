import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { HoldCommand } from './command.ts';

/**
 * What a command on a legal hold does, of an open case or a closed one; see `decide`. What is needed to establish,
 * exercise or defend legal claims must not be erased (GDPR Art. 17(3)(e)).
 */
export const holdDecisions: Decisions<HoldCommand, Case> = {
  'place-hold': ({ hold, reference }, { reason }) =>
    hold
      ? refuse({ code: 'already-on-hold', reference })
      : (wordless(reason) ?? ok([{ type: 'hold-placed', reason }])),
  'lift-hold': ({ hold, reference }, { reason }) =>
    hold
      ? (wordless(reason) ?? ok([{ type: 'hold-lifted', reason }]))
      : refuse({ code: 'not-on-hold', reference }),
};
