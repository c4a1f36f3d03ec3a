import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { EndingCommand, ReopeningCommand } from './command.ts';

/** What ending a case does; see `decide`. */
export const endingDecisions: Decisions<EndingCommand> = {
  close: (_, { outcome, note }) => ok([{ type: 'case-closed', outcome, note }]),
};

/** What reopening does, of a closed case alone. */
export const reopeningDecisions: Decisions<ReopeningCommand, Case> = {
  reopen: ({ state, reference }, { reason }) =>
    state === 'closed'
      ? (wordless(reason) ?? ok([{ type: 'case-reopened', reason }]))
      : refuse({ code: 'case-not-closed', reference }),
};
