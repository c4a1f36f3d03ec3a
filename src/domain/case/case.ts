import type { Disclosure } from '../disclosure/disclosure.ts';
import type { Clash } from './clash/facts.ts';
import type { BreachRecord } from './breach/facts.ts';
import type { ComplaintHandling } from './complaint/facts.ts';
import type { TableReading } from './data/table-reading.ts';
import type { Ending, RefusalDecision } from './ending/outcomes.ts';
import type { Identity } from './identity/facts.ts';
import type { Inquiry } from './inquiry/facts.ts';
import type { Draft, LetterFactsGiven } from './drafting/facts.ts';
import type { MovedTargets } from '../deadline/target.ts';
import type { CaseKind } from './kind.ts';
import type { LetterKind } from './letters/letter-kinds.ts';
import type { MarketingStop } from './marketing/facts.ts';
import type { Measure } from './measures/facts.ts';
import type { Weighing } from './objection/facts.ts';
import type { PortableSet } from './portability/facts.ts';
import type { Recipients } from './recipients/facts.ts';
import type { Reference } from './reference.ts';
import type { Receipt } from './registration/receipt.ts';
import type { Representative, RequesterGroup } from './requester/facts.ts';
import type { Restriction, Told } from './restriction/facts.ts';
import type { MadeReview } from './review/facts.ts';
import type { Forwarding, Role } from './role/facts.ts';
import type { AttachedFile, CaseLink, Contact, DataArea, Task } from './work/facts.ts';

/** A language a case can be answered in. */
export type Language = 'sv' | 'en';

/** How it reached the company. */
export const channels = ['email', 'phone', 'letter', 'visit'] as const;
export type Channel = (typeof channels)[number];

/** The person who asks or complains, as far as known. Empty strings mean unknown. */
export interface Requester {
  readonly name: string;
  readonly email: string;
  /** Postal address, one line per line. */
  readonly address: string;
}

/**
 * A file kept sealed with the case. `sha256` is of the file itself, `blob` the SHA-256 of its sealed
 * bytes (its name in the blob folder), both in lower-case hex; `size` in bytes.
 */
export interface CaseDocument {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly blob: string;
}

/**
 * Why an attachment is not in the file that names it: it lies elsewhere (a link, a cloud), was taken out (by a mail
 * program or gateway), or is of a kind that is not kept as a file.
 */
export const missingReasons = ['elsewhere', 'removed', 'no-file'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** A file inside a received e-mail; its bytes are read from the kept original. `size` in bytes. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** Set where the mail names it and does not hold it: then it has no bytes. */
  readonly missing?: MissingReason;
}

/** Who wrote a message; empty strings mean unknown. */
export interface Writer {
  readonly name: string;
  readonly email: string;
}

/** Something received in the case: the first message, or one that joined it. */
export interface Message {
  /** Its number in the case, the first 1, given by the desk that took it in; absent in old books: its place. */
  readonly number?: number;
  readonly receivedAt: string;
  readonly subject: string;
  readonly text: string;
  /** The RFC 5322 Message-ID, or '' when there is none. Replies are joined by it. */
  readonly messageId: string;
  readonly attachments: readonly Attachment[];
  /** The original, byte for byte; absent when the case was logged by hand. */
  readonly original?: CaseDocument;
  /** Who wrote it, the one taken as the requester first. */
  readonly from?: readonly Writer[];
  /** Why it counts as received when it does. */
  readonly receipt?: Receipt;
  /** Who passed it on, when (ISO 8601), and with what words of their own. */
  readonly forwarded?: { readonly by: Writer; readonly at: string; readonly text: string };
}

/** What a file does not show to whoever opens it, and is collected all the same: a whole sheet, so many rows and columns. */
export interface Hidden {
  readonly sheet: boolean;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What was noticed of a table's rows as they were read: so many longer than its head, formulas whose value the file does not
 * hold, and bytes that are no letters of its encoding.
 */
export interface Noticed {
  readonly ragged?: number;
  readonly unvalued?: number;
  readonly undecoded?: number;
}

/** A table found in collected data. The rows stay in the sealed document and are read from it. */
export interface CollectedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly hidden?: Hidden;
  /** Titles, notes and sums above and below it, as they stand in the file, line by line. */
  readonly notes?: readonly string[];
  readonly noticed?: Noticed;
}

/** Personal data collected from one system for the answer (Art. 15(3)). An enclosure, such as a picture, has no tables. */
export interface Collection {
  readonly system: string;
  readonly document: CaseDocument;
  readonly tables: readonly CollectedTable[];
  /** How a text was read as a table; its rows are read the same way again. */
  readonly reading?: TableReading;
}

/** A letter as it is issued: the PDF is kept sealed with its hash. */
export interface Letter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly document: CaseDocument;
  readonly pages: number;
  readonly registerVersion: string;
  /** The text it was written from: `original` or the number of a version, and the first digits of its SHA-256. */
  readonly templateVersion?: string;
  /** What the check before issue found and staff sent all the same, each with why. */
  readonly findings?: readonly { readonly code: string; readonly reason: string }[];
  /** What it tells of the end of a restriction (Art. 18(3)). */
  readonly told?: Told;
  /** Why it is issued again. */
  readonly reason?: string;
  /** From 1, counting how many times this letter was issued in this language; absent in old books: 1. */
  readonly version?: number;
  /** The document this one stands in place of; it is kept. */
  readonly replaces?: string;
  readonly draftedBy?: string;
  readonly approvedBy?: string;
}

/** A letter of a case, and when it was issued. */
export interface IssuedLetter extends Letter {
  readonly issuedAt: string;
  /** When its pages were destroyed by a retention rule, ISO 8601; what stands here is what is left of it. */
  readonly disposedAt?: string;
}

/** What a pause waits for: who they are, what they mean, their authority to act for another, or something else. */
export const pauseCategories = ['identity', 'clarification', 'authority', 'other'] as const;
export type PauseCategory = (typeof pauseCategories)[number];

/** What can tell how a case is judged: a letter, a contact that gave the answer, a notification of a breach. */
export type Teller =
  | { readonly by: 'letter'; readonly kind: LetterKind }
  | { readonly by: 'contact'; readonly channel: Channel }
  | { readonly by: 'notification' };

/** That it was told, and how the case was judged then; see `workflow/judged.ts`. */
export type Telling = Teller & { readonly judged: string };

/** What stops or lengthens the clock; instants are ISO 8601 with offset or Z. */
export type ClockEvent =
  | { readonly type: 'extended'; readonly at: string; readonly reason: string }
  | {
      readonly type: 'paused';
      readonly at: string;
      readonly category: PauseCategory;
      readonly reason: string;
      /** What shows that they were asked, in the handler's words; '' when nothing was noted. */
      readonly evidence: string;
    }
  | { readonly type: 'resumed'; readonly at: string };

/** What a case is opened with. */
export interface Opening {
  readonly kind: CaseKind;
  readonly language: Language;
  readonly channel: Channel;
  /** When it reached the company (Art. 12(3)); for a breach, when the company became aware (Art. 33(1)). */
  readonly receivedAt: string;
  readonly requester: Requester;
  readonly message: Message;
}

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
