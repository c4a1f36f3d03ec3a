import type { Language } from '../../language.ts';
import type { Message } from '../message.ts';
import type { Opening, Requester } from '../opening.ts';
import type { CaseKind } from '../kind.ts';
import type { Reference } from '../reference.ts';

/** What staff can do to how a case is registered. */
export type RegistrationCommand =
  | { readonly type: 'change-kind'; readonly kind: CaseKind }
  | { readonly type: 'change-language'; readonly language: Language }
  | { readonly type: 'correct-receipt'; readonly receivedAt: string; readonly reason: string }
  | { readonly type: 'correct-requester'; readonly requester: Requester }
  | { readonly type: 'assign'; readonly handler: string };

/** The command that makes a case. */
export type OpeningCommand = { readonly type: 'open-case' } & Opening;

/** What a message in a closed case is: it belongs there and asks for nothing, or a case of its own was made of it. */
export type Settlement =
  | { readonly as: 'belongs' }
  | { readonly as: 'own-case'; readonly reference: Reference };

/** What comes in or is noted, also in a closed case. Messages are numbered from 1. */
export type MessageCommand =
  | { readonly type: 'add-message'; readonly message: Message }
  | ({ readonly type: 'settle-message'; readonly number: number } & Settlement)
  | { readonly type: 'add-note'; readonly text: string };
