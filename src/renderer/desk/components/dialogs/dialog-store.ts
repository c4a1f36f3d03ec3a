import { create } from 'zustand';
import type { Requester } from '#domain/case/opening.ts';
import type { RequesterGroup } from '#domain/case/requester/facts.ts';
import type { TargetKind } from '#domain/deadline/target.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { RuleView, ToDispose } from '#shared/contract/book/retention-contract.ts';
import type { OfficerView } from '#shared/contract/book/team-contract.ts';
import type { Owners } from '#shared/passphrase/verdict.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { CaseView } from '#shared/views/views.ts';

interface OfCase {
  readonly reference: string;
}

/** A dialog about how collected data go out; see `features/review`. */
export type ReviewDialogs = OfCase &
  (
    | { readonly type: 'map-system'; readonly system: string }
    | { readonly type: 'column-internal'; readonly system: string; readonly column: string }
    | { readonly type: 'withdraw-redaction'; readonly number: number }
    | { readonly type: 'put-back'; readonly documentId: string }
  );

/** A dialog about a case's clock; see `features/clock`. */
export type ClockDialogs = OfCase &
  (
    | { readonly type: 'why' | 'extend' | 'pause' | 'resume' | 'withdraw-extension' }
    | { readonly type: 'what-if'; readonly status: CaseView['status'] }
    | { readonly type: 'withdraw-pause'; readonly clock: CaseView['clock'] }
    | { readonly type: 'override-country'; readonly country: string }
    | { readonly type: 'move-target'; readonly target: TargetKind; readonly day: string }
  );

/** A dialog about a case; see `features/case`. */
export type CaseDialogs = OfCase &
  (
    | {
        readonly type: 'add-note' | 'reopen' | 'place-hold' | 'lift-hold' | 'confine';
      }
    | { readonly type: 'settle-clash'; readonly clash: string; readonly side: string }
    | { readonly type: 'correct-receipt'; readonly receivedAt: string }
    | { readonly type: 'correct-requester'; readonly requester: Requester }
    | { readonly type: 'assign'; readonly handler: string }
    | { readonly type: 'withdraw-data'; readonly documentId: string }
  );

/** What can be done about a breach; see `features/breach`. */
export type BreachAct =
  | 'describe'
  | 'assess'
  | 'decide-notification'
  | 'notify'
  | 'supplement'
  | 'decide-communication'
  | 'inform'
  | 'list-controller'
  | 'drop-controller'
  | 'tell-controller';

/** A dialog about a breach, which begins with what stands. */
export type BreachDialogs = OfCase & {
  readonly type: 'breach';
  readonly act: BreachAct;
  readonly breach: CaseView['breach'];
  /** When the 72 hours end, ISO 8601 with offset. */
  readonly due: string;
  /** As processor: whose data they are; else ''. */
  readonly controller: string;
};

/** A dialog in which a step of a case is taken; see `features/steps`. */
export type StepDialogs = OfCase &
  (
    | {
        readonly type:
          | 'ask-identity'
          | 'waive-identity'
          | 'confirm-identity'
          | 'fail-identity'
          | 'name-representative'
          | 'show-authority'
          | 'remove-representative'
          | 'decide-fee'
          | 'decide-refusal'
          | 'close';
      }
    | { readonly type: 'decide-role'; readonly role?: 'controller' | 'processor' }
    | { readonly type: 'forward'; readonly controller: string }
    | { readonly type: 'classify-requester'; readonly group: RequesterGroup }
  );

/** A dialog about what is done with the data a case is about; see `features/measures`. */
export type MeasureDialogs = OfCase & { readonly type: 'measures' } & (
    | {
        readonly act: 'take';
        readonly kind: CaseView['kind'];
        readonly grounds: CaseView['workflow']['grounds'];
      }
    | { readonly act: 'withdraw'; readonly id: string }
    | { readonly act: 'tell' | 'excuse'; readonly id: string; readonly name: string }
    | { readonly act: 'portable'; readonly set: CaseView['portable'][number] }
    | { readonly act: 'restrict'; readonly kind: CaseView['kind'] }
    | { readonly act: 'weigh'; readonly weighing: CaseView['weighing'] }
    | { readonly act: 'review'; readonly review: CaseView['review']; readonly handler: string }
    | {
        readonly act: 'list-recipient' | 'no-recipients' | 'announce' | 'stop-marketing';
      }
    /** `reason` is what the requester was told, '' where nothing is known of it. */
    | { readonly act: 'lift'; readonly reason: string }
  );

/** A dialog about a complaint; see `features/complaint`. */
export type ComplaintDialogs = OfCase & { readonly type: 'complaint' } & (
    | {
        readonly act: 'appoint' | 'options' | 'remedy' | 'find';
        readonly complaint: CaseView['complaint'];
      }
    | { readonly act: 'carry-out' }
    | { readonly act: 'branch' }
  );

/** A dialog about what an authority asks; see `features/inquiry`. */
export type InquiryDialogs = OfCase & {
  readonly type: 'inquiry';
  readonly inquiry?: NonNullable<CaseView['inquiry']>;
  readonly answerBy?: string;
};

/** A dialog about the work around a case; see `features/work`. */
export type WorkDialogs = OfCase & { readonly type: 'work' } & (
    | { readonly act: 'drop-task'; readonly id: string; readonly name: string }
    | {
        readonly act: 'receive-area';
        readonly area: CaseView['areas'][number];
        readonly grounds: CaseView['workflow']['grounds'];
      }
    | { readonly act: 'add-task' | 'ask-area' | 'hand-over'; readonly handler: string }
    | { readonly act: 'log-contact' | 'attach' | 'link' }
  );

/** A dialog about what holds for the whole book; see `features/settings`. */
export type SettingsDialogs =
  | { readonly type: 'add-closed-day' | 'strike-holiday' }
  | { readonly type: 'remove-closed-day' | 'restore-holiday'; readonly date: string };

/** A dialog in which what opens the book is changed; see `features/settings/security`. */
export interface SecretsDialogs {
  readonly act: 'change' | 'renew';
  readonly owners: Owners;
}

/** A dialog in which another officer approves a letter; see `features/letters`. */
export interface ApproveDialogs extends OfCase {
  readonly kind: Request<'letters:draft'>['kind'];
  readonly language: Request<'letters:draft'>['language'];
}

/** A dialog about those who keep the book; see `features/settings/team`. */
export type TeamDialogs =
  | { readonly act: 'invite' }
  | { readonly act: 'accept' }
  | { readonly act: 'remove'; readonly name: string }
  | { readonly act: 'change-role'; readonly officer: OfficerView };

/** The same act on many cases; see `features/cases`. */
export interface BulkDialogs {
  readonly act: 'assign' | 'add-note' | 'place-hold';
  readonly references: readonly string[];
  /** The cases in which it was done already and refused: it tells of them. */
  readonly refused?: readonly { readonly reference: string; readonly refusal?: Refusal }[];
}

/** A dialog in which evidence is made, of a period where no case is named; see `features/evidence`. */
export interface EvidenceDialogs {
  readonly references: readonly string[];
}

/** A dialog about the suppression list; see `features/suppression`. */
export type SuppressionDialogs =
  | (OfCase & { readonly type: 'suppress'; readonly address: string })
  | { readonly type: 'unsuppress'; readonly address: string };

/** A dialog about the record of processing; see `features/register`. */
export type RegisterDialogs =
  | { readonly type: 'withdraw-version'; readonly version: string }
  | { readonly type: 'drop-version' };

/** Every dialog of the desk; one at a time is open, and `app/dialogs.tsx` draws it. */
export type Dialog =
  | { readonly type: 'log-case' | 'export-cases' | 'commands' | 'keys' | 'searches' }
  | { readonly type: 'save-search'; readonly search: string }
  | (OfCase & { readonly type: 'collect-data'; readonly files?: readonly File[] })
  | ({ readonly type: 'bulk' } & BulkDialogs)
  | ({ readonly type: 'evidence' } & EvidenceDialogs)
  | { readonly type: 'dispose'; readonly items: readonly ToDispose[] }
  | { readonly type: 'decide-retention'; readonly rule: RuleView; readonly today: string }
  | ({ readonly type: 'secrets' } & SecretsDialogs)
  | ({ readonly type: 'team' } & TeamDialogs)
  | ({ readonly type: 'approve-as' } & ApproveDialogs)
  | ReviewDialogs
  | ClockDialogs
  | CaseDialogs
  | BreachDialogs
  | StepDialogs
  | MeasureDialogs
  | ComplaintDialogs
  | InquiryDialogs
  | WorkDialogs
  | RegisterDialogs
  | SuppressionDialogs
  | SettingsDialogs;

export const useDialog = create<{ readonly dialog: Dialog | undefined }>(() => ({
  dialog: undefined,
}));

export const openDialog = (dialog: Dialog) => useDialog.setState({ dialog });

export const closeDialog = () => useDialog.setState({ dialog: undefined });
