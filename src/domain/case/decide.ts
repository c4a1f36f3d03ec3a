import { ok, refuse } from '../result.ts';
import type { Case } from './case.ts';
import { breachDecisions } from './breach/decide.ts';
import { complaintDecisions } from './complaint/decide.ts';
import { marketingDecisions } from './marketing/decide.ts';
import { measureDecisions } from './measures/decide.ts';
import { objectionDecisions } from './objection/decide.ts';
import { portabilityDecisions } from './portability/decide.ts';
import { recipientDecisions } from './recipients/decide.ts';
import { requesterDecisions } from './requester/decide.ts';
import { reviewDecisions } from './review/decide.ts';
import { roleDecisions } from './role/decide.ts';
import { restrictDecisions, liftingDecisions } from './restriction/decide.ts';
import { areaDecisions } from './work/decide-areas.ts';
import { workDecisions } from './work/decide.ts';
import { isCommandFor } from '../workflow/commands-for.ts';
import { clashDecisions } from './clash/decide.ts';
import { clockDecisions } from './clock/decide.ts';
import type { AnytimeCommand, CaseCommand, OpenCommand } from './command.ts';
import { refuseDates } from './dates.ts';
import { dataDecisions } from './data/decide.ts';
import { disposalDecisions } from './disposal/decide.ts';
import { draftingDecisions } from './drafting/decide.ts';
import { endingDecisions, reopeningDecisions } from './ending/decide.ts';
import { holdDecisions } from './hold/decide.ts';
import { identityDecisions } from './identity/decide.ts';
import { inquiryDecisions } from './inquiry/decide.ts';
import { letterDecisions } from './letters/decide.ts';
import { redactionDecisions } from './redaction/decide.ts';
import { messageDecisions, registrationDecisions } from './registration/decide.ts';
import { refuseReceipt } from './registration/refuse-receipt.ts';
import { takeoverDecisions } from './takeover/decide.ts';
import type { Decided, Decision, Decisions } from './topic.ts';

/** A command without its decision does not compile. */
const whileOpen: Decisions<OpenCommand> = {
  ...registrationDecisions,
  ...identityDecisions,
  ...clockDecisions,
  ...dataDecisions,
  ...redactionDecisions,
  ...breachDecisions,
  ...inquiryDecisions,
  ...complaintDecisions,
  ...marketingDecisions,
  ...measureDecisions,
  ...portabilityDecisions,
  ...objectionDecisions,
  ...recipientDecisions,
  ...requesterDecisions,
  ...reviewDecisions,
  ...roleDecisions,
  ...restrictDecisions,
  ...areaDecisions,
  ...takeoverDecisions,
  ...endingDecisions,
};

const anytime: Decisions<AnytimeCommand, Case> = {
  ...messageDecisions,
  ...draftingDecisions,
  ...letterDecisions,
  ...liftingDecisions,
  ...workDecisions,
  ...reopeningDecisions,
  ...holdDecisions,
  ...clashDecisions,
  ...disposalDecisions,
};

/**
 * What a command does to a case: the events that follow, or a refusal with a code and facts. Pure.
 *
 * @param before the case, `undefined` when there is none yet
 */
export function decide(
  before: Case | undefined,
  command: CaseCommand,
  decision: Decision,
): Decided {
  if (command.type === 'open-case') {
    if (before) return refuse({ code: 'case-exists', reference: before.reference });
    const { type: _, ...facts } = command;
    const { actor: handler, at, reference } = decision;
    return (
      refuseReceipt(command.receivedAt, at) ??
      ok([{ type: 'case-opened', reference, handler, ...facts }])
    );
  }
  if (!before) return refuse({ code: 'case-unknown' });
  const misdated = refuseDates(command, decision);
  if (misdated) return misdated;
  if (isAnytime(command)) return decideBy(anytime, before, command, decision);
  if (before.state === 'closed')
    return refuse({ code: 'case-closed', reference: before.reference });
  if (!isCommandFor(before.kind, command.type)) {
    return refuse({ code: 'command-not-for-kind', command: command.type, kind: before.kind });
  }
  return decideBy(whileOpen, before, command, decision);
}

const isAnytime = (command: CaseCommand): command is AnytimeCommand => command.type in anytime;

/** The table has a decision for exactly this type of command: its own type says so, and cannot say it of a union. */
function decideBy<C extends CaseCommand, B extends Case>(
  decisions: Decisions<C, B>,
  before: B,
  command: C,
  decision: Decision,
): Decided {
  const one = decisions[command.type as C['type']] as (
    before: B,
    command: C,
    decision: Decision,
  ) => Decided;
  return one(before, command, decision);
}
