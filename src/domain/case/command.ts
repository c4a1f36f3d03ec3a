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
import type { CaseKind } from './kind.ts';

/** What staff can ask of a case. `decide` answers with events or a refusal. */
export type CaseCommand =
  | ({ readonly type: 'open-case' } & Opening)
  | { readonly type: 'add-message'; readonly message: Message }
  | { readonly type: 'change-kind'; readonly kind: CaseKind }
  | { readonly type: 'change-language'; readonly language: Language }
  | { readonly type: 'correct-receipt'; readonly receivedAt: string; readonly reason: string }
  | { readonly type: 'correct-requester'; readonly requester: Requester }
  | { readonly type: 'assign'; readonly handler: string }
  | { readonly type: 'confirm-identity'; readonly note: string }
  | { readonly type: 'add-note'; readonly text: string }
  /** `at` is when the notice went out, where that was before now. */
  | { readonly type: 'extend'; readonly reason: string; readonly at?: string }
  | {
      readonly type: 'pause';
      /** Left out: `other`. */
      readonly category?: PauseCategory;
      readonly reason: string;
      /** What shows that they were asked. */
      readonly evidence?: string;
      /** When they were asked, where that was before now. */
      readonly at?: string;
    }
  /** `at` is when the answer came in, where that was before now. */
  | { readonly type: 'resume'; readonly at?: string }
  /** Undoes an extension entered by mistake. */
  | { readonly type: 'withdraw-extension'; readonly reason: string }
  /** Undoes the pause that began at `pausedAt`, the last one when left out, and its end with it. */
  | { readonly type: 'withdraw-pause'; readonly pausedAt?: string; readonly reason: string }
  /** Another country's rules for this case alone; without `country` the controller's own again. */
  | { readonly type: 'override-country'; readonly country?: string; readonly reason: string }
  | ({ readonly type: 'collect-data' } & Collection)
  | { readonly type: 'withdraw-data'; readonly documentId: string; readonly reason: string }
  | ({ readonly type: 'issue-letter' } & Letter)
  | { readonly type: 'close'; readonly outcome: Outcome; readonly note: string }
  | { readonly type: 'reopen'; readonly reason: string };
