import type { Language, Message, Opening, Requester } from '../case.ts';
import type { CaseKind } from '../kind.ts';

/** What staff can do to how a case is registered. */
export type RegistrationCommand =
  | { readonly type: 'change-kind'; readonly kind: CaseKind }
  | { readonly type: 'change-language'; readonly language: Language }
  | { readonly type: 'correct-receipt'; readonly receivedAt: string; readonly reason: string }
  | { readonly type: 'correct-requester'; readonly requester: Requester }
  | { readonly type: 'assign'; readonly handler: string };

/** The command that makes a case. */
export type OpeningCommand = { readonly type: 'open-case' } & Opening;

/** What comes in or is noted, also in a closed case. */
export type MessageCommand =
  | { readonly type: 'add-message'; readonly message: Message }
  | { readonly type: 'add-note'; readonly text: string };
