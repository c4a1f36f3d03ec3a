import { assertNever } from '../assert-never.ts';
import type { Case, OpenCase } from './case.ts';
import { withClockEvent, withoutExtension, withoutPause } from './clock-events.ts';
import { causeOf } from './due-change.ts';
import type { CaseEvent } from './event.ts';

/**
 * The case after one more event. Total over the events `decide` writes; throws on an order it never writes
 * (an event before `case-opened`), because that is a damaged book and not a refusal.
 *
 * @param id the case's id in the book
 * @param before the case so far, `undefined` before `case-opened`
 * @param at the event's instant, ISO 8601 in UTC
 */
export function evolve(id: string, before: Case | undefined, event: CaseEvent, at: string): Case {
  if (event.type === 'case-opened') return opened(id, event, at);
  if (!before) throw new Error(`Event ${event.type} before case-opened`);
  const after = changed(before, event, at);
  if (!causeOf(event) && event.type !== 'case-closed') return after;
  return { ...after, revision: { number: after.revision.number + 1, at } };
}

type LaterEvent = Exclude<CaseEvent, { type: 'case-opened' }>;

function changed(before: Case, event: LaterEvent, at: string): Case {
  switch (event.type) {
    case 'message-received':
      return { ...before, messages: [...before.messages, event.message] };
    case 'kind-changed':
      return { ...before, kind: event.to };
    case 'language-changed':
      return { ...before, language: event.to };
    case 'receipt-corrected':
      return { ...before, receivedAt: event.to };
    case 'requester-corrected':
      return { ...before, requester: event.requester };
    case 'case-assigned':
      return { ...before, handler: event.handler };
    case 'identity-confirmed':
      return { ...before, identityNote: event.note };
    case 'note-added':
    case 'due-date-changed':
      return before;
    case 'period-extended':
    case 'clock-paused':
    case 'clock-resumed':
      return { ...before, clock: withClockEvent(before.clock, event, at) };
    case 'extension-withdrawn':
      return { ...before, clock: withoutExtension(before.clock) };
    case 'pause-withdrawn':
      return { ...before, clock: withoutPause(before.clock, event.pausedAt) };
    case 'country-overridden': {
      const { country: _, ...facts } = before;
      return event.to ? { ...facts, country: event.to } : facts;
    }
    case 'data-collected': {
      const { system, document, tables } = event;
      return { ...before, collections: [...before.collections, { system, document, tables }] };
    }
    case 'data-withdrawn': {
      const kept = before.collections.filter((held) => held.document.id !== event.documentId);
      return { ...before, collections: kept };
    }
    case 'letter-issued': {
      const { type: _, ...letter } = event;
      return { ...before, letters: [...before.letters, { ...letter, issuedAt: at }] };
    }
    case 'case-closed':
      return { ...before, state: 'closed', outcome: event.outcome, closedAt: at };
    case 'case-reopened':
      return reopened(before);
    default:
      return assertNever(event);
  }
}

function opened(
  id: string,
  event: Extract<CaseEvent, { type: 'case-opened' }>,
  at: string,
): OpenCase {
  const { type: _, message, ...facts } = event;
  return {
    ...facts,
    id,
    state: 'open',
    subject: message.subject,
    messages: [message],
    collections: [],
    letters: [],
    clock: [],
    revision: { number: 0, at },
    identityNote: '',
  };
}

function reopened(before: Case): OpenCase {
  if (before.state === 'open') throw new Error('case-reopened on an open case');
  const { outcome: _, closedAt: __, ...facts } = before;
  return { ...facts, state: 'open' };
}
