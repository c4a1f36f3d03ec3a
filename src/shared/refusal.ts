import type { SettingsRefusal } from '#domain/book/refusal.ts';
import type { CaseRefusal } from '#domain/case/refusal.ts';
import type { DeadlineRefusal } from '#domain/deadline/refusal.ts';
import type { PeriodRefusal } from '#domain/figures/period.ts';
import type { LetterheadRefusal } from '#domain/letter/letterhead/decide-letterhead.ts';
import type { ReasonRefusal } from '#domain/reasons/decide-reason.ts';
import type { RegisterRefusal } from '#domain/register/refusal.ts';
import type { RetentionRefusal } from '#domain/retention/refusal.ts';
import type { SuppressionRefusal } from '#domain/suppression/entry.ts';
import type { TeamRefusal } from '#domain/team/refusal.ts';
import type { PackTooMuch } from './evidence-fault.ts';
import type { BackupRefusal } from './refusals/backup-refusal.ts';
import type { BookRefusal } from './refusals/book-refusal.ts';
import type { CarrierRefusal, DeskRestored } from './refusals/carrier-refusal.ts';
import type { DisclosureRefusal } from './refusals/disclosure-refusal.ts';
import type { DoorRefusal, JobRefusal } from './refusals/door-refusal.ts';
import type { IntakeRefusal } from './refusals/intake-refusal.ts';
import type { LetterRefusal } from './refusals/letter-refusal.ts';
import type { OfficerRefusal } from './refusals/officer-refusal.ts';

/** Why no evidence pack was made. Limits are those that a check keeps to as well. */
type EvidenceRefusal =
  /** No case was named, and none came in in the period. */
  { readonly code: 'nothing-to-prove' } | PackTooMuch;

/** Why the calendar does not show what was asked for: `from` is after `to`, or more than `most` days before it. */
type CalendarRefusal = {
  readonly code: 'calendar-range';
  readonly from: string;
  readonly to: string;
  readonly most: number;
};

/** Why `desk deadline` could not read an item; `field` is the path of what is wrong, such as `events.0.type`. */
export type DeadlineItemRefusal = { readonly code: 'item-malformed'; readonly field: string };

/** Every expected refusal that can reach a person; each code has its words in `shared/words`. */
export type Refusal =
  | EvidenceRefusal
  | CaseRefusal
  | SettingsRefusal
  | RetentionRefusal
  | PeriodRefusal
  | RegisterRefusal
  | ReasonRefusal
  | SuppressionRefusal
  | LetterheadRefusal
  | CalendarRefusal
  | DeadlineRefusal
  | DeadlineItemRefusal
  | IntakeRefusal
  | BookRefusal
  | CarrierRefusal
  | OfficerRefusal
  | BackupRefusal
  | TeamRefusal
  | DeskRestored
  | LetterRefusal
  | DisclosureRefusal
  | JobRefusal
  | DoorRefusal;
