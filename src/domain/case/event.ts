import type { ClockTopicEvent } from './clock/event.ts';
import type { DataEvent } from './data/event.ts';
import type { DisposalEvent } from './disposal/event.ts';
import type { EndingEvent } from './ending/event.ts';
import type { HoldEvent } from './hold/event.ts';
import type { IdentityEvent } from './identity/event.ts';
import type { LetterEvent } from './letters/event.ts';
import type { RedactionEvent } from './redaction/event.ts';
import type { OpeningEvent, RegistrationEvent } from './registration/event.ts';

/** What can happen in a case that stands; one topic, one folder. */
export type LaterEvent =
  | RegistrationEvent
  | IdentityEvent
  | ClockTopicEvent
  | DataEvent
  | RedactionEvent
  | LetterEvent
  | EndingEvent
  | HoldEvent
  | DisposalEvent;

/** What can happen in a case: a closed list, in the past tense. Never edited once released; see `casebook/upcast.ts`. */
export type CaseEvent = OpeningEvent | LaterEvent;

/** An event as it stands in the book. `seq` counts over the whole book from 1; `at` is an ISO instant in UTC. */
export interface RecordedEvent {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly event: CaseEvent;
}
