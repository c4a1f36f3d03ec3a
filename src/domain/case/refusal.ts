import type { DisposalRefusal } from '../retention/refusal.ts';
import type { Reference } from './reference.ts';

/** Why a command was refused: a code and the facts that explain it. Words are in `shared/words`. */
export type CaseRefusal =
  | { readonly code: 'case-unknown' }
  | { readonly code: 'case-exists'; readonly reference: Reference }
  | { readonly code: 'case-closed'; readonly reference: Reference }
  | { readonly code: 'case-not-closed'; readonly reference: Reference }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'handler-missing' }
  | { readonly code: 'received-in-future'; readonly receivedAt: string }
  | { readonly code: 'received-impossible'; readonly receivedAt: string }
  | { readonly code: 'instant-out-of-order'; readonly at: string; readonly earlier: string }
  /** What is said to have happened at `at` has not happened yet. */
  | { readonly code: 'event-in-future'; readonly at: string }
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'already-extended'; readonly at: string }
  | { readonly code: 'breach-not-extendable' }
  | { readonly code: 'already-paused' }
  | { readonly code: 'not-paused' }
  | { readonly code: 'breach-not-pausable' }
  /** There is no extension, or no such pause, to take back. */
  | { readonly code: 'nothing-to-withdraw' }
  | { readonly code: 'country-unknown'; readonly country: string }
  | { readonly code: 'already-on-hold'; readonly reference: Reference }
  | { readonly code: 'not-on-hold'; readonly reference: Reference }
  | DisposalRefusal
  | { readonly code: 'system-unknown'; readonly system: string }
  /** A mark lies outside its table. */
  | { readonly code: 'mark-outside' }
  | { readonly code: 'document-unknown'; readonly documentId: string };
