import type { Disclosure } from '../disclosure/disclosure.ts';
import type { Clash } from './clash/facts.ts';
import type { BreachRecord } from './breach/facts.ts';
import type { ComplaintHandling } from './complaint/facts.ts';
import type { ClockEvent } from './clock/clock-event.ts';
import type { Collection } from './data/collection.ts';
import type { CaseDocument } from './document.ts';
import type { Ending, RefusalDecision } from './ending/outcomes.ts';
import type { Identity } from './identity/facts.ts';
import type { Inquiry } from './inquiry/facts.ts';
import type { Draft, LetterFactsGiven } from './drafting/facts.ts';
import type { MovedTargets } from '../deadline/target.ts';
import type { IssuedLetter } from './letters/letter.ts';
import type { LetterKind } from './letters/letter-kinds.ts';
import type { MarketingStop } from './marketing/facts.ts';
import type { Measure } from './measures/facts.ts';
import type { Weighing } from './objection/facts.ts';
import type { PortableSet } from './portability/facts.ts';
import type { Recipients } from './recipients/facts.ts';
import type { Message } from './message.ts';
import type { Channel, Opening } from './opening.ts';
import type { Reference } from './reference.ts';
import type { Representative, RequesterGroup } from './requester/facts.ts';
import type { Restriction } from './restriction/facts.ts';
import type { MadeReview } from './review/facts.ts';
import type { Forwarding, Role } from './role/facts.ts';
import type { AttachedFile, CaseLink, Contact, DataArea, Task } from './work/facts.ts';

/** What can tell how a case is judged: a letter, a contact that gave the answer, a notification of a breach. */
export type Teller =
  | { readonly by: 'letter'; readonly kind: LetterKind }
  | { readonly by: 'contact'; readonly channel: Channel }
  | { readonly by: 'notification' };

/** That it was told, and how the case was judged then; see `workflow/judged.ts`. */
export type Telling = Teller & { readonly judged: string };

interface CaseFacts extends Omit<Opening, 'message'> {
  readonly id: string;
  readonly reference: Reference;
  readonly subject: string;
  readonly handler: string;
  readonly messages: readonly Message[];
  /** Messages that came in while it was closed and of which nobody has said what they are, by number. */
  readonly unsettled: readonly number[];
  readonly collections: readonly Collection[];
  /** Files that were taken out of the answer again; they are kept until the data go. */
  readonly withdrawnData: readonly CaseDocument[];
  /** How the collected data go out. */
  readonly disclosure: Disclosure;
  readonly letters: readonly IssuedLetter[];
  readonly letterFacts: LetterFactsGiven;
  readonly drafts: readonly Draft[];
  /** What was told of how it is judged, in the order it was told. */
  readonly tellings: readonly Telling[];
  /** In the order it happened, whenever it was written down. */
  readonly clock: readonly ClockEvent[];
  /** The country whose rules and holidays this case runs by, ISO 3166-1 alpha-2; absent: the controller's own. */
  readonly country?: string;
  /**
   * How many times something its dates hang on has changed, its closing among it, and when last (ISO 8601): what
   * calendars go by.
   */
  readonly revision: { readonly number: number; readonly at: string };
  /** An authority's own day for its answer, `YYYY-MM-DD`. */
  readonly answerBy?: string;
  /** The company's own dates that staff have moved in this case, `YYYY-MM-DD`. */
  readonly movedTargets?: MovedTargets;
  readonly inquiry?: Inquiry;
  readonly role: Role;
  readonly forwarding?: Forwarding;
  readonly group: RequesterGroup;
  readonly representative?: Representative;
  readonly identity: Identity;
  readonly measures: readonly Measure[];
  /** What was said of the data that are asked for to be taken along (Art. 20(1)). */
  readonly portable: readonly PortableSet[];
  readonly recipients: Recipients;
  readonly restriction: Restriction;
  readonly weighing?: Weighing;
  /** Of a weighed objection: whether the processing was restricted while it was assessed (Art. 18(1)(d)). */
  readonly restrictedMeanwhile?: boolean;
  readonly marketing: MarketingStop;
  readonly review?: MadeReview;
  readonly complaint: ComplaintHandling;
  readonly breach: BreachRecord;
  readonly refusal?: RefusalDecision;
  /** Told beforehand (Art. 12(5)); `amount` in whole kronor. */
  readonly fee?: { readonly amount: number; readonly facts: string };
  readonly tasks: readonly Task[];
  readonly areas: readonly DataArea[];
  readonly contacts: readonly Contact[];
  /** What staff wrote down of it, in their words, in the order it was written. */
  readonly notes: readonly string[];
  readonly files: readonly AttachedFile[];
  readonly links: readonly CaseLink[];
  /** What officers who did not know of each other decided, and does not go together; see `clash/`. */
  readonly clashes: readonly Clash[];
  /** How many of each there ever were: ids are not used again. */
  readonly counts: { readonly measures: number };
  /** The number it had in a list it was kept in before it came here; '' when it had none. */
  readonly earlierReference?: string;
  /** While it stands nothing of the case may be disposed of: a dispute, an inspection, a claim. `placedAt` is ISO 8601. */
  readonly hold?: { readonly reason: string; readonly placedAt: string };
}

/** A case that is being worked on. */
export interface OpenCase extends CaseFacts {
  readonly state: 'open';
}

/** A case that has ended; it can be reopened. */
export interface ClosedCase extends CaseFacts {
  readonly state: 'closed';
  readonly ending: Ending;
  readonly closedAt: string;
}

/** A case as its events have made it. */
export type Case = OpenCase | ClosedCase;

/** `waiting` is an open case whose clock is paused. */
export const statuses = ['open', 'waiting', 'closed'] as const;
export type Status = (typeof statuses)[number];

/** The status staff see in lists. A case that has become a breach waits for nobody: Art. 33(1) knows no pause. */
export function statusOf(subject: Case): Status {
  if (subject.state === 'closed') return 'closed';
  return subject.kind !== 'breach' && runningPause(subject) ? 'waiting' : 'open';
}

/** The pause that nobody has ended yet. */
export function runningPause({
  clock,
}: Pick<Case, 'clock'>): Extract<ClockEvent, { type: 'paused' }> | undefined {
  const last = clock.findLast((event) => event.type !== 'extended');
  return last?.type === 'paused' ? last : undefined;
}
