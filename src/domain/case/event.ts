import type {
  Collection,
  Language,
  Letter,
  Message,
  Opening,
  Outcome,
  PauseCategory,
  Requester,
} from './case.ts';
import type { DueChangeReason } from './due-change.ts';
import type { CaseKind } from './kind.ts';
import type { Reference } from './reference.ts';

/** What can happen in a case: a closed list, in the past tense. Never edited once released; see `casebook/upcast.ts`. */
export type CaseEvent =
  | ({
      readonly type: 'case-opened';
      readonly reference: Reference;
      readonly handler: string;
    } & Opening)
  | { readonly type: 'message-received'; readonly message: Message }
  | { readonly type: 'kind-changed'; readonly from: CaseKind; readonly to: CaseKind }
  | { readonly type: 'language-changed'; readonly from: Language; readonly to: Language }
  | {
      readonly type: 'receipt-corrected';
      readonly from: string;
      readonly to: string;
      readonly reason: string;
    }
  | { readonly type: 'requester-corrected'; readonly requester: Requester }
  | { readonly type: 'case-assigned'; readonly handler: string }
  | { readonly type: 'identity-confirmed'; readonly note: string }
  | { readonly type: 'note-added'; readonly text: string }
  /** In these three `happenedAt` is the instant that counts, where it was before the one of writing it down. */
  | { readonly type: 'period-extended'; readonly reason: string; readonly happenedAt?: string }
  | {
      readonly type: 'clock-paused';
      readonly category: PauseCategory;
      readonly reason: string;
      readonly evidence: string;
      readonly happenedAt?: string;
    }
  | { readonly type: 'clock-resumed'; readonly happenedAt?: string }
  | { readonly type: 'extension-withdrawn'; readonly reason: string }
  | { readonly type: 'pause-withdrawn'; readonly pausedAt: string; readonly reason: string }
  /** `''` is the controller's own country. */
  | {
      readonly type: 'country-overridden';
      readonly from: string;
      readonly to: string;
      readonly reason: string;
    }
  /** Follows what moved it, in the same batch. `from` and `to` as in `DueDate.due`. */
  | {
      readonly type: 'due-date-changed';
      readonly from: string;
      readonly to: string;
      readonly because: DueChangeReason;
    }
  | ({ readonly type: 'data-collected' } & Collection)
  | { readonly type: 'data-withdrawn'; readonly documentId: string; readonly reason: string }
  | ({ readonly type: 'letter-issued' } & Letter)
  | { readonly type: 'case-closed'; readonly outcome: Outcome; readonly note: string }
  | { readonly type: 'case-reopened'; readonly reason: string };

/** An event as it stands in the book. `seq` counts over the whole book from 1; `at` is an ISO instant in UTC. */
export interface RecordedEvent {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly event: CaseEvent;
}
