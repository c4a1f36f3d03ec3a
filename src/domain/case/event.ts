import type { Place } from '../team/order.ts';
import type { BreachEvent } from './breach/event.ts';
import type { ClashEvent } from './clash/event.ts';
import type { ClockTopicEvent } from './clock/event.ts';
import type { ComplaintEvent } from './complaint/event.ts';
import type { DataEvent } from './data/event.ts';
import type { DisposalEvent } from './disposal/event.ts';
import type { DraftingEvent } from './drafting/event.ts';
import type { EndingEvent } from './ending/event.ts';
import type { HoldEvent } from './hold/event.ts';
import type { IdentityEvent } from './identity/event.ts';
import type { InquiryEvent } from './inquiry/event.ts';
import type { LetterEvent } from './letters/event.ts';
import type { RedactionEvent } from './redaction/event.ts';
import type { MarketingEvent } from './marketing/event.ts';
import type { MeasureEvent } from './measures/event.ts';
import type { ObjectionEvent } from './objection/event.ts';
import type { PortabilityEvent } from './portability/event.ts';
import type { RecipientEvent } from './recipients/event.ts';
import type { OpeningEvent, RegistrationEvent } from './registration/event.ts';
import type { RequesterEvent } from './requester/event.ts';
import type { RestrictionEvent } from './restriction/event.ts';
import type { ReviewEvent } from './review/event.ts';
import type { RoleEvent } from './role/event.ts';
import type { SeenEvent } from './seen/event.ts';
import type { TakeoverEvent } from './takeover/event.ts';
import type { WorkEvent } from './work/event.ts';

/** What can happen in a case that stands; one topic, one folder. */
export type LaterEvent =
  | RegistrationEvent
  | RoleEvent
  | RequesterEvent
  | IdentityEvent
  | ClockTopicEvent
  | DataEvent
  | RedactionEvent
  | DraftingEvent
  | LetterEvent
  | MeasureEvent
  | PortabilityEvent
  | RecipientEvent
  | RestrictionEvent
  | ObjectionEvent
  | MarketingEvent
  | ReviewEvent
  | ComplaintEvent
  | BreachEvent
  | InquiryEvent
  | WorkEvent
  | TakeoverEvent
  | HoldEvent
  | SeenEvent
  | ClashEvent
  | DisposalEvent
  | EndingEvent;

/** What can happen in a case: a closed list, in the past tense. Never edited once released; see `casebook/upcast.ts`. */
export type CaseEvent = OpeningEvent | LaterEvent;

/**
 * An event as it stands in the book: its place in the log of its desk, `at` an ISO instant in UTC, and the id of the officer who
 * signed it; desk, clock and officer are absent in events of the first version.
 */
export interface RecordedEvent extends Place {
  readonly officer?: string;
  readonly at: string;
  readonly actor: string;
  readonly event: CaseEvent;
}
