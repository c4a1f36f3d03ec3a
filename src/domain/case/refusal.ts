import type { DisposalRefusal } from '../retention/refusal.ts';
import type { CheckId } from '../workflow/check.ts';
import type { Ground } from './ending/grounds.ts';
import type { Outcome } from './ending/outcomes.ts';
import type { CaseKind } from './kind.ts';
import type { LetterKind } from './letters/letter-kinds.ts';
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
  | { readonly code: 'letter-fact-unknown'; readonly name: string }
  | { readonly code: 'letter-fact-malformed'; readonly name: string }
  | { readonly code: 'appeal-promised'; readonly name: string }
  /** Nothing was put forward to be approved, or it has changed since. */
  | { readonly code: 'draft-missing'; readonly kind: string }
  | { readonly code: 'same-person-approves'; readonly name: string }
  | { readonly code: 'approval-missing'; readonly kind: string }
  | { readonly code: 'document-unknown'; readonly documentId: string }
  | WorkflowRefusal;

/** Why the law, or the company's own promise, does not let a command pass yet. */
export type WorkflowRefusal =
  /** A case of this kind knows no such act. */
  | { readonly code: 'command-not-for-kind'; readonly command: string; readonly kind: CaseKind }
  | {
      readonly code: 'letter-not-for-kind';
      readonly kind: LetterKind;
      readonly caseKind: CaseKind;
    }
  | { readonly code: 'outcome-not-for-kind'; readonly outcome: Outcome; readonly kind: CaseKind }
  | { readonly code: 'ground-missing' }
  | { readonly code: 'ground-not-for-kind'; readonly ground: Ground; readonly kind: CaseKind }
  | { readonly code: 'checklist-open'; readonly checks: readonly CheckId[] }
  | { readonly code: 'role-undecided' }
  | { readonly code: 'processor-forwards' }
  | { readonly code: 'not-processor' }
  | { readonly code: 'controller-missing' }
  | { readonly code: 'identity-unsettled' }
  | { readonly code: 'identity-not-asked' }
  | { readonly code: 'no-representative' }
  | { readonly code: 'authority-not-shown' }
  | { readonly code: 'recipients-listed' }
  | { readonly code: 'already-restricted' }
  | { readonly code: 'not-restricted' }
  | { readonly code: 'requester-not-told' }
  | { readonly code: 'options-not-described' }
  | { readonly code: 'remedy-not-chosen' }
  | { readonly code: 'risk-not-assessed' }
  | { readonly code: 'notification-not-decided' }
  | { readonly code: 'already-notified'; readonly at: string }
  | { readonly code: 'not-notified' }
  | { readonly code: 'delay-unexplained' }
  | { readonly code: 'communication-not-decided' }
  /** No such task, area, measure, recipient or link, or not one that is open. */
  | { readonly code: 'item-unknown'; readonly id: string };
