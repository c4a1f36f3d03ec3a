import type { AutoLock } from './auto-lock.ts';
import type { IncidentEvent } from './incident.ts';
import type { Language } from '../language.ts';
import type { LetterKind } from '../case/letters/letter-kinds.ts';
import type { ClosedDay, WorkedHoliday } from '../deadline/corrections.ts';
import type { LetterheadFacts, Logo } from '../letter/letterhead/letterhead.ts';
import type { TargetDays } from '../deadline/target.ts';
import type { Disposal } from '../retention/disposal.ts';
import type { RetentionRule } from '../retention/rule.ts';
import type { RecordOfProcessing } from '../register/record-of-processing.ts';
import type { NamedMapping } from '../register/system-mapping.ts';
import type { ReasonEvent } from '../reasons/event.ts';
import type { SuppressionEntry } from '../suppression/entry.ts';
import type { Reference } from '../case/reference.ts';
import type { TeamEvent } from '../team/event.ts';

/** What can happen to the book itself: a closed list, in the past tense, never edited once released. */
export type BookEvent =
  | TeamEvent
  | ReasonEvent
  | {
      readonly type: 'book-created';
      readonly organisation: string;
      readonly handler: string;
      readonly language: Language;
      /** Made to practise in: nothing in it is real, nor ever will be. */
      readonly practice?: true;
    }
  | {
      readonly type: 'settings-changed';
      readonly organisation: string;
      readonly handler: string;
      readonly language: Language;
    }
  | {
      readonly type: 'country-changed';
      readonly from: string;
      readonly to: string;
      readonly reason: string;
    }
  | ({ readonly type: 'closed-day-added' } & ClosedDay)
  | ({ readonly type: 'closed-day-removed' } & WorkedHoliday)
  /** A holiday of the calendar is a working day after all. */
  | ({ readonly type: 'holiday-struck' } & WorkedHoliday)
  | ({ readonly type: 'holiday-restored' } & WorkedHoliday)
  /** Somebody wants no marketing (Art. 21(3)): a digest of the address, and nothing else of them. */
  | ({ readonly type: 'suppression-added' } & SuppressionEntry)
  | ({ readonly type: 'suppression-removed'; readonly reason: string } & SuppressionEntry)
  | { readonly type: 'targets-changed'; readonly targets: TargetDays }
  | { readonly type: 'letterhead-changed'; readonly letterhead: LetterheadFacts }
  | { readonly type: 'logo-set'; readonly logo: Logo }
  | { readonly type: 'logo-removed' }
  /** A version of the record of processing (Art. 30), whole, and why it is new. */
  | {
      readonly type: 'register-adopted';
      readonly record: RecordOfProcessing;
      readonly reason: string;
    }
  /** An adopted version was taken back before its day. */
  | { readonly type: 'register-withdrawn'; readonly version: string; readonly reason: string }
  /** How long cases are kept: all rules as they are now, why they changed, and on which day (`YYYY-MM-DD`) by whom. */
  | {
      readonly type: 'retention-rules-changed';
      readonly rules: readonly RetentionRule[];
      readonly reason: string;
      readonly decidedOn: string;
      readonly decidedBy: string;
    }
  /** What a system's data are in the terms of the record, for its next file. */
  | ({ readonly type: 'mapping-remembered' } & NamedMapping)
  | { readonly type: 'mapping-forgotten'; readonly system: string }
  /** The text of a letter in one language, whole, by whom and why. */
  | {
      readonly type: 'template-changed';
      readonly kind: LetterKind;
      readonly language: Language;
      readonly text: string;
      readonly reason: string;
      readonly by: string;
    }
  /** The text that ships is in use again. */
  | {
      readonly type: 'template-reset';
      readonly kind: LetterKind;
      readonly language: Language;
      readonly reason: string;
      readonly by: string;
    }
  /** Whether a letter is approved by somebody other than who drafted it. */
  | { readonly type: 'review-changed'; readonly required: boolean }
  /** Whether figures are given by handler as well. */
  | { readonly type: 'handler-count-changed'; readonly wanted: boolean }
  /** After so many minutes without anybody at the desk the book locks itself. */
  | { readonly type: 'auto-lock-changed'; readonly autoLock: AutoLock }
  /** All keys were wrapped anew: under a new passphrase or the same, and always under a new recovery key. */
  | { readonly type: 'secrets-changed'; readonly newPassphrase: boolean }
  /** The register of cases went out with the names and addresses of those who asked, and why. */
  | { readonly type: 'requesters-exported'; readonly cases: number; readonly reason: string }
  /** Cases were taken over from a list; `sha256` is of the list's file, lower-case hex. */
  | { readonly type: 'cases-imported'; readonly cases: number; readonly sha256: string }
  | { readonly type: 'sample-filled'; readonly cases: number; readonly seed: number }
  /** A backup was restored aside, opened whole and compared with the book; `good` when nothing differed. */
  | {
      readonly type: 'backup-rehearsed';
      readonly backup: string;
      readonly events: number;
      readonly cases: number;
      readonly documents: number;
      readonly good: boolean;
    }
  | IncidentEvent
  /** Somebody has read what befell the book until then. */
  | { readonly type: 'incidents-read' }
  /**
   * The case's key is destroyed; its sealed events stay in the chain and can never be opened again.
   * The reference is kept, free of personal data as it is: it must not be given out again. The rule and the figure are
   * absent in those of the first version.
   */
  | ({
      readonly type: 'case-shredded';
      readonly caseId: string;
      readonly reference: Reference;
    } & Pick<Disposal, 'rule' | 'figure'>);
