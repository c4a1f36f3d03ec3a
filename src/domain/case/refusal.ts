import type { DisposalRefusal } from '../retention/refusal.ts';
import type { CheckId } from '../workflow/check.ts';
import type { RiskLevel } from './breach/facts.ts';
import type { Ground } from './ending/grounds.ts';
import type { Outcome } from './ending/outcomes.ts';
import type { CaseKind } from './kind.ts';
import type { LetterKind } from './letters/letter-kinds.ts';
import type { ListRefusal } from '../sheets/plan-addressees.ts';
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
  /** What is promised for a day, `YYYY-MM-DD`, that has passed. */
  | { readonly code: 'promise-in-past'; readonly on: string }
  /** What the person must know of before it is done would be done the day they are told, `YYYY-MM-DD`. */
  | { readonly code: 'told-too-late'; readonly on: string }
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'target-reached' }
  /** `latest` is the legal date, `YYYY-MM-DD`. */
  | { readonly code: 'target-behind-due'; readonly latest: string }
  | { readonly code: 'already-extended'; readonly at: string }
  | { readonly code: 'breach-not-extendable' }
  | { readonly code: 'marketing-not-extendable' }
  /** The first month ended on `latest`, `YYYY-MM-DD`. */
  | { readonly code: 'extension-late'; readonly latest: string }
  | { readonly code: 'already-paused' }
  | { readonly code: 'not-paused' }
  | { readonly code: 'breach-not-pausable' }
  | { readonly code: 'pause-not-for-requester' }
  | { readonly code: 'pause-unevidenced' }
  | { readonly code: 'nothing-to-wait-for' }
  /** There is no extension, or no such pause, to take back. */
  | { readonly code: 'nothing-to-withdraw' }
  | { readonly code: 'country-unknown'; readonly country: string }
  | { readonly code: 'already-on-hold'; readonly reference: Reference }
  | { readonly code: 'not-on-hold'; readonly reference: Reference }
  | DisposalRefusal
  /** It has been settled, or another side has come to it. */
  | { readonly code: 'clash-unknown' }
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
  /** It was changed while a letter was made from it. */
  | { readonly code: 'case-moved' }
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
  /** A decision is allowed by a law that is named, with the safeguards it lays down (Art. 22(2)(b)). */
  | { readonly code: 'law-unnamed' }
  | { readonly code: 'ground-not-for-kind'; readonly ground: Ground; readonly kind: CaseKind }
  /** The requester was told another ground. */
  | { readonly code: 'ground-contradicted'; readonly ground: Ground }
  /** What was done says otherwise; `proposed` is what it says, '' where it says nothing yet. */
  | {
      readonly code: 'outcome-contradicted';
      readonly outcome: Outcome;
      readonly proposed: Outcome | '';
    }
  | {
      readonly code: 'outcome-unexplained';
      readonly outcome: Outcome;
      readonly proposed: Outcome;
    }
  /** None of the data are of those that Art. 20 covers: the access copy is what can be given. */
  | { readonly code: 'nothing-portable' }
  | { readonly code: 'refusal-undecided' }
  | { readonly code: 'fee-undecided' }
  | { readonly code: 'not-late'; readonly due: string }
  | { readonly code: 'checklist-open'; readonly checks: readonly CheckId[] }
  | { readonly code: 'role-undecided' }
  | { readonly code: 'processor-forwards' }
  | { readonly code: 'not-processor' }
  | { readonly code: 'controller-missing' }
  | { readonly code: 'identity-unsettled' }
  | { readonly code: 'identity-not-asked' }
  | { readonly code: 'no-representative' }
  | { readonly code: 'authority-not-shown' }
  /** An area without data has nothing to withhold. */
  | { readonly code: 'nothing-withheld' }
  | { readonly code: 'recipients-listed' }
  /** The record of processing names them, with commas between. */
  | { readonly code: 'recipients-in-record'; readonly names: string }
  | { readonly code: 'already-restricted' }
  | { readonly code: 'not-restricted' }
  | { readonly code: 'requester-not-told' }
  /** The requester was told another day, `YYYY-MM-DD`. */
  | { readonly code: 'lifted-early'; readonly liftsOn: string }
  | { readonly code: 'person-not-heard' }
  | { readonly code: 'options-not-described' }
  | { readonly code: 'remedy-not-chosen' }
  | { readonly code: 'risk-not-assessed' }
  /** The decision says that there is less of a risk than the assessment does. */
  | { readonly code: 'risk-contradicted'; readonly risk: RiskLevel }
  /** Nobody has said why a risk is unlikely (Art. 33(1)). */
  | { readonly code: 'unlikely-unexplained' }
  | { readonly code: 'reasons-thin'; readonly atLeast: number }
  | { readonly code: 'notification-not-decided' }
  | { readonly code: 'already-notified'; readonly at: string }
  | { readonly code: 'not-notified' }
  | { readonly code: 'delay-unexplained' }
  | { readonly code: 'communication-not-decided' }
  /** Sheets are copies of a letter that has been issued, and that says what is so. */
  | { readonly code: 'sheets-unissued'; readonly kind: LetterKind; readonly language: string }
  | ListRefusal
  /** No such task, area, measure, recipient or link, or not one that is open. */
  | { readonly code: 'item-unknown'; readonly id: string };
