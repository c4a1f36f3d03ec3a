import { undecided } from '../disclosure/disclosure.ts';
import type { Case, OpenCase } from './case.ts';
import { causeOf } from './clock/due-change.ts';
import { breachChanges } from './breach/evolve.ts';
import { complaintChanges } from './complaint/evolve.ts';
import { marketingChanges } from './marketing/evolve.ts';
import { measureChanges } from './measures/evolve.ts';
import { objectionChanges } from './objection/evolve.ts';
import { portabilityChanges } from './portability/evolve.ts';
import { recipientChanges } from './recipients/evolve.ts';
import { requesterChanges } from './requester/evolve.ts';
import { restrictionChanges } from './restriction/evolve.ts';
import { reviewChanges } from './review/evolve.ts';
import { roleChanges } from './role/evolve.ts';
import { workChanges } from './work/evolve.ts';
import { clashChanges } from './clash/evolve.ts';
import { clockChanges } from './clock/evolve.ts';
import { dataChanges } from './data/evolve.ts';
import { disposalChanges } from './disposal/evolve.ts';
import { draftingChanges } from './drafting/evolve.ts';
import { endingChanges } from './ending/evolve.ts';
import type { CaseEvent, LaterEvent } from './event.ts';
import { holdChanges } from './hold/evolve.ts';
import { identityChanges } from './identity/evolve.ts';
import { inquiryChanges } from './inquiry/evolve.ts';
import { letterChanges } from './letters/evolve.ts';
import { redactionChanges } from './redaction/evolve.ts';
import type { OpeningEvent } from './registration/event.ts';
import { registrationChanges } from './registration/evolve.ts';
import { seenChanges } from './seen/evolve.ts';
import { takeoverChanges } from './takeover/evolve.ts';
import type { Changes } from './topic.ts';

/** An event without its change does not compile. */
const changes: Changes<LaterEvent> = {
  ...registrationChanges,
  ...identityChanges,
  ...clockChanges,
  ...dataChanges,
  ...redactionChanges,
  ...draftingChanges,
  ...letterChanges,
  ...breachChanges,
  ...inquiryChanges,
  ...complaintChanges,
  ...marketingChanges,
  ...measureChanges,
  ...portabilityChanges,
  ...objectionChanges,
  ...recipientChanges,
  ...requesterChanges,
  ...restrictionChanges,
  ...reviewChanges,
  ...roleChanges,
  ...workChanges,
  ...takeoverChanges,
  ...endingChanges,
  ...holdChanges,
  ...seenChanges,
  ...clashChanges,
  ...disposalChanges,
};

/**
 * The case after one more event. Total over the events that `decide` writes at any number of desks, in any order that they
 * merge in; throws on an event before `case-opened`, because that is a damaged book and not a refusal.
 *
 * @param id the case's id in the book
 * @param before the case so far, `undefined` before `case-opened`
 * @param at the event's instant, ISO 8601 in UTC
 * @param officer the id of who signed it; absent in the first version
 */
export function evolve(
  id: string,
  before: Case | undefined,
  event: CaseEvent,
  at: string,
  officer?: string,
): Case {
  if (event.type === 'case-opened') return opened(id, event, at);
  if (!before) throw new Error(`Event ${event.type} before case-opened`);
  // The table has a change for exactly this type of event; its type cannot say it of a union.
  const change = changes[event.type] as (
    before: Case,
    event: LaterEvent,
    at: string,
    officer?: string,
  ) => Case;
  const after = change(before, event, at, officer);
  if (!causeOf(event) && event.type !== 'case-closed') return after;
  return { ...after, revision: { number: after.revision.number + 1, at } };
}

function opened(id: string, event: OpeningEvent, at: string): OpenCase {
  const { type: _, message, ...facts } = event;
  return {
    ...facts,
    id,
    state: 'open',
    subject: message.subject,
    messages: [message],
    unsettled: [],
    clashes: [],
    collections: [],
    withdrawnData: [],
    disclosure: undecided,
    letters: [],
    letterFacts: { sv: {}, en: {} },
    drafts: [],
    tellings: [],
    clock: [],
    revision: { number: 0, at },
    role: { is: 'undecided' },
    group: 'unknown',
    identity: { state: 'undecided' },
    measures: [],
    portable: [],
    recipients: { state: 'unlisted' },
    restriction: { state: 'none' },
    marketing: { suppressed: false },
    complaint: { representative: '', options: [] },
    breach: {},
    tasks: [],
    areas: [],
    contacts: [],
    notes: [],
    files: [],
    links: [],
    counts: { measures: 0 },
  };
}
