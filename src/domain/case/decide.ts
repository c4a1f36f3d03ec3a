import { assertNever } from '../assert-never.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Case, OpenCase } from './case.ts';
import type { CaseCommand } from './command.ts';
import { decideClock, refuseOrder } from './decide-clock.ts';
import type { CaseEvent } from './event.ts';
import type { CaseRefusal } from './refusal.ts';
import { wordless } from './wordless.ts';

/** What a decision may lean on besides the case: nothing is read from a clock or made up at random. */
export interface Decision {
  /** The instant of the decision, ISO 8601. */
  readonly at: string;
  /** Who decides. */
  readonly actor: string;
  /** The reference a new case would get. */
  readonly reference: string;
}

type Decided = Result<readonly CaseEvent[], CaseRefusal>;

/** Nobody has asked a company for GDPR rights before the GDPR applied (Art. 99(2): 25 May 2018). */
export const earliestReceipt = '2018-05-25T00:00:00Z';

/**
 * What a command does to a case: the events that follow, or a refusal with a code and facts. Pure.
 *
 * @param before the case, `undefined` when there is none yet
 */
export function decide(
  before: Case | undefined,
  command: CaseCommand,
  { at, actor, reference }: Decision,
): Decided {
  if (command.type === 'open-case') {
    if (before) return refuse({ code: 'case-exists', reference: before.reference });
    const { type: _, ...facts } = command;
    return (
      refuseReceipt(command.receivedAt, at) ??
      ok([{ type: 'case-opened', reference, handler: actor, ...facts }])
    );
  }
  if (!before) return refuse({ code: 'case-unknown' });
  if (command.type === 'add-note') {
    return wordless(command.text) ?? ok([{ type: 'note-added', text: command.text }]);
  }
  if (command.type === 'add-message') {
    return ok([{ type: 'message-received', message: command.message }]);
  }
  if (command.type === 'reopen') {
    if (before.state !== 'closed') {
      return refuse({ code: 'case-not-closed', reference: before.reference });
    }
    return wordless(command.reason) ?? ok([{ type: 'case-reopened', reason: command.reason }]);
  }
  if (before.state === 'closed')
    return refuse({ code: 'case-closed', reference: before.reference });
  return decideOpen(before, command, at);
}

type OpenCommand = Exclude<
  CaseCommand,
  { type: 'open-case' | 'add-note' | 'add-message' | 'reopen' }
>;

function decideOpen(before: OpenCase, command: OpenCommand, at: string): Decided {
  switch (command.type) {
    case 'change-kind':
      if (command.kind === before.kind) return refuse({ code: 'nothing-changed' });
      return ok([{ type: 'kind-changed', from: before.kind, to: command.kind }]);
    case 'change-language':
      if (command.language === before.language) return refuse({ code: 'nothing-changed' });
      return ok([{ type: 'language-changed', from: before.language, to: command.language }]);
    case 'correct-receipt': {
      const { receivedAt: to, reason } = command;
      const event = { type: 'receipt-corrected', from: before.receivedAt, to, reason } as const;
      return (
        wordless(reason) ??
        refuseReceipt(to, at) ??
        refuseOrder(before.clock[0]?.at ?? at, to) ??
        ok([event])
      );
    }
    case 'correct-requester':
      return ok([{ type: 'requester-corrected', requester: command.requester }]);
    case 'assign':
      if (!command.handler.trim()) return refuse({ code: 'handler-missing' });
      return ok([{ type: 'case-assigned', handler: command.handler }]);
    case 'confirm-identity':
      return wordless(command.note) ?? ok([{ type: 'identity-confirmed', note: command.note }]);
    case 'extend':
    case 'pause':
    case 'resume':
    case 'withdraw-extension':
    case 'withdraw-pause':
    case 'override-country':
      return decideClock(before, command, at);
    case 'collect-data': {
      const { type: _, ...facts } = command;
      return ok([{ type: 'data-collected', ...facts }]);
    }
    case 'withdraw-data': {
      const { documentId, reason } = command;
      const held = before.collections.some(({ document }) => document.id === documentId);
      if (!held) return refuse({ code: 'document-unknown', documentId });
      return wordless(reason) ?? ok([{ type: 'data-withdrawn', documentId, reason }]);
    }
    case 'issue-letter': {
      const { type: _, ...facts } = command;
      return ok([{ type: 'letter-issued', ...facts }]);
    }
    case 'close':
      return ok([{ type: 'case-closed', outcome: command.outcome, note: command.note }]);
    default:
      return assertNever(command);
  }
}

function refuseReceipt(receivedAt: string, at: string) {
  const received = Temporal.Instant.from(receivedAt);
  if (Temporal.Instant.compare(received, Temporal.Instant.from(at)) > 0) {
    return refuse({ code: 'received-in-future', receivedAt });
  }
  if (Temporal.Instant.compare(received, Temporal.Instant.from(earliestReceipt)) < 0) {
    return refuse({ code: 'received-impossible', receivedAt });
  }
  return undefined;
}
