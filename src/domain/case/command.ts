import type {
  CaseDocument,
  Channel,
  CollectedTable,
  Language,
  LetterKind,
  Message,
  Outcome,
  Requester,
} from './case.ts';
import type { CaseKind } from './kind.ts';

/** What staff can ask of a case. `decide` answers with events or a refusal. */
export type CaseCommand =
  | {
      readonly type: 'open-case';
      readonly kind: CaseKind;
      readonly language: Language;
      readonly channel: Channel;
      readonly receivedAt: string;
      readonly requester: Requester;
      readonly message: Message;
    }
  | { readonly type: 'add-message'; readonly message: Message }
  | { readonly type: 'change-kind'; readonly kind: CaseKind }
  | { readonly type: 'change-language'; readonly language: Language }
  | { readonly type: 'correct-receipt'; readonly receivedAt: string; readonly reason: string }
  | { readonly type: 'correct-requester'; readonly requester: Requester }
  | { readonly type: 'assign'; readonly handler: string }
  | { readonly type: 'confirm-identity'; readonly note: string }
  | { readonly type: 'add-note'; readonly text: string }
  | { readonly type: 'extend'; readonly reason: string }
  | { readonly type: 'pause'; readonly reason: string }
  | { readonly type: 'resume' }
  | {
      readonly type: 'collect-data';
      readonly system: string;
      readonly document: CaseDocument;
      readonly tables: readonly CollectedTable[];
    }
  | { readonly type: 'withdraw-data'; readonly documentId: string; readonly reason: string }
  | {
      readonly type: 'issue-letter';
      readonly kind: LetterKind;
      readonly language: Language;
      readonly document: CaseDocument;
      readonly pages: number;
      readonly registerVersion: string;
    }
  | { readonly type: 'close'; readonly outcome: Outcome; readonly note: string }
  | { readonly type: 'reopen'; readonly reason: string };
