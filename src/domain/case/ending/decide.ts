import { openChecks } from '../../workflow/open-checks.ts';
import { workflowOf } from '../../workflow/workflow-of.ts';
import { ok, refuse } from '../../result.ts';
import type { Case, OpenCase } from '../case.ts';
import type { Decided, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { EndingCommand, ReopeningCommand } from './command.ts';
import { groundsFor } from './grounds.ts';
import { refuseGround } from './refuse-ground.ts';

type Closing = Extract<EndingCommand, { type: 'close' }>;

/** What ending a case does; see `decide`. */
export const endingDecisions: Decisions<EndingCommand> = {
  close,
  /** The burden of showing that a request is excessive is the controller's, so the facts must be said. */
  'decide-fee': ({ kind }, { amount, facts }) => {
    if (!groundsFor(kind).includes('excessive')) {
      return refuse({ code: 'command-not-for-kind', command: 'decide-fee', kind });
    }
    return wordless(facts) ?? ok([{ type: 'fee-decided', amount, facts }]);
  },
};

/** What reopening does, of a closed case alone. */
export const reopeningDecisions: Decisions<ReopeningCommand, Case> = {
  reopen: ({ state, reference }, { reason }) =>
    state === 'closed'
      ? (wordless(reason) ?? ok([{ type: 'case-reopened', reason }]))
      : refuse({ code: 'case-not-closed', reference }),
};

/** A case ends only in a way its kind knows, with what the law asks before it done, and refusals with their grounds. */
function close(before: OpenCase, { outcome, note, grounds = [] }: Closing): Decided {
  const { kind } = before;
  if (before.role.is === 'undecided' && outcome !== 'withdrawn') {
    return refuse({ code: 'role-undecided' });
  }
  if (!workflowOf(before).outcomes.includes(outcome)) {
    return refuse({ code: 'outcome-not-for-kind', outcome, kind });
  }
  const needsGround = outcome === 'refused' || outcome === 'partly';
  if (needsGround !== grounds.length > 0) return refuse({ code: 'ground-missing' });
  for (const { ground, reasons } of grounds) {
    const refused = refuseGround(kind, ground) ?? wordless(reasons);
    if (refused) return refused;
  }
  const open = openChecks(before, outcome);
  if (open.length > 0) return refuse({ code: 'checklist-open', checks: open });
  return ok([{ type: 'case-closed', outcome, note, ...(needsGround && { grounds }) }]);
}
