import type { Language } from '../../language.ts';
import type { Message } from '../message.ts';
import type { Opening, Requester } from '../opening.ts';
import type { Settlement } from './command.ts';
import type { CaseKind } from '../kind.ts';
import type { Reference } from '../reference.ts';

/** The first event of every case. */
export type OpeningEvent = {
  readonly type: 'case-opened';
  readonly reference: Reference;
  readonly handler: string;
} & Opening;

/** What can happen to how a case is registered. */
export type RegistrationEvent =
  /** `number` is the one that its desk gives it; absent in old books: its place. */
  | { readonly type: 'message-received'; readonly message: Message; readonly number?: number }
  | ({ readonly type: 'message-settled'; readonly number: number } & Settlement)
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
  | { readonly type: 'note-added'; readonly text: string };
