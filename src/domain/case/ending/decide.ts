import { openChecks } from '../../workflow/open-checks.ts';
import { proposalOf } from '../../workflow/proposal.ts';
import { workflowOf } from '../../workflow/workflow-of.ts';
import { ok, refuse } from '../../result.ts';
import type { Case, OpenCase } from '../case.ts';
import type { CaseEvent } from '../event.ts';
import type { Decided, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { EndingCommand, ReopeningCommand } from './command.ts';
import { isOfPerson } from '../kind.ts';
import { groundsFor } from './grounds.ts';
import type { Refused } from './outcomes.ts';
import { refuseRefused } from './refuse-ground.ts';

type Closing = Extract<EndingCommand, { type: 'close' }>;

/** What ending a case does; see `decide`. */
export const endingDecisions: Decisions<EndingCommand> = {
  close,
  'decide-refusal': (before, { refusal }) => {
    if (refusal.grounds.length === 0) return refuse({ code: 'ground-missing' });
    for (const one of refusal.grounds) {
      const refused = refuseRefused(before.kind, one);
      if (refused) return refused;
    }
    return ok([{ type: 'refusal-decided', refusal }]);
  },
  'withdraw-refusal': ({ refusal }, { reason }) =>
    refusal
      ? (wordless(reason) ?? ok([{ type: 'refusal-withdrawn', reason }]))
      : refuse({ code: 'nothing-to-withdraw' }),
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

/**
 * A case ends only in a way its kind knows, with what the law asks before it done. How it ends follows from what was
 * done: another end needs a reason, and none passes that the case contradicts.
 */
function close(before: OpenCase, { outcome, note, grounds: given = [] }: Closing): Decided {
  const { kind } = before;
  if (isOfPerson(kind) && before.role.is === 'undecided' && outcome !== 'withdrawn') {
    return refuse({ code: 'role-undecided' });
  }
  if (!workflowOf(before).outcomes.includes(outcome)) {
    return refuse({ code: 'outcome-not-for-kind', outcome, kind });
  }
  const proposal = proposalOf(before);
  const needsGround = outcome === 'refused' || outcome === 'partly';
  const grounds = needsGround && given.length === 0 ? proposal.grounds : given;
  if (needsGround !== grounds.length > 0) return refuse({ code: 'ground-missing' });
  const refused = refuseGrounds(before, given);
  if (refused) return refused;
  const said = outcome === 'withdrawn' ? messageIn(before, note) : [];
  const open = openChecks(before, outcome).filter(
    (check) => said.length === 0 || check !== 'withdrawal-received',
  );
  if (open.length > 0) return refuse({ code: 'checklist-open', checks: open });
  if (proposal.contradicted.includes(outcome)) {
    return refuse({ code: 'outcome-contradicted', outcome, proposed: proposal.outcome ?? '' });
  }
  const differs = proposal.outcome !== undefined && proposal.outcome !== outcome;
  if (differs && outcome !== 'withdrawn' && !note.trim()) {
    return refuse({ code: 'outcome-unexplained', outcome, proposed: proposal.outcome });
  }
  return ok([...said, { type: 'case-closed', outcome, note, ...(needsGround && { grounds }) }]);
}

/** A withdrawal that is told of in the closing note alone is logged as what it is: a contact from the requester. */
const messageIn = ({ channel }: OpenCase, note: string): readonly ContactLogged[] =>
  note.trim() === ''
    ? []
    : [{ type: 'contact-logged', direction: 'in', channel, summary: note, answers: false }];

type ContactLogged = Extract<CaseEvent, { type: 'contact-logged' }>;

/** Refuses grounds without reasons, of another right, and others than those the requester has been told. */
function refuseGrounds(before: OpenCase, grounds: readonly Refused[]): Decided | undefined {
  const told = proposalOf(before).grounds.map(({ ground }) => ground);
  for (const one of grounds) {
    const refused = refuseRefused(before.kind, one);
    if (refused) return refused;
    const { ground } = one;
    if (told.length > 0 && !told.includes(ground)) {
      return refuse({ code: 'ground-contradicted', ground });
    }
  }
  return undefined;
}
