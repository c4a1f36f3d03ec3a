import type { AutoLock } from './auto-lock.ts';
import type { Language } from '../language.ts';
import type { TemplateVersion } from '../letter/template/template-version.ts';
import type { Corrections } from '../deadline/corrections.ts';
import type { Incident } from './incident.ts';
import type { SavedReason } from '../reasons/saved-reason.ts';
import type { NamedMapping } from '../register/system-mapping.ts';
import type { TargetDays } from '../deadline/target.ts';
import type { RetentionSettings } from '../retention/settings.ts';
import type { Letterhead } from '../letter/letterhead/letterhead.ts';
import type { AdoptedVersion } from '../register/adopted.ts';

/** What the due dates of all cases hang on. */
export interface ClockSettings {
  /** Country of the controller, ISO 3166-1 alpha-2 (Reg. 1182/71 Art. 2(1)). */
  readonly country: string;
  readonly calendar: Corrections;
}

/** What holds for the whole book. */
export interface BookSettings extends ClockSettings {
  /** The controller, as named in letters. */
  readonly organisation: string;
  /** The person at the desk: the actor of events and the handler of new cases. */
  readonly handler: string;
  /** The language of the screens; a letter follows its case. */
  readonly language: Language;
  /** True when the book was filled with made-up cases and must never hold real ones. */
  readonly sample: boolean;
  /** The practice book: nothing of it goes out, and what is drawn or saved of it says what it is. Never changes. */
  readonly practice?: true;
  readonly targets: TargetDays;
  readonly letterhead: Letterhead;
  /** The versions of the record of processing that staff have adopted, oldest first, withdrawn ones included. */
  readonly registers: readonly AdoptedVersion[];
  /** How long cases are kept, and every decision about it. */
  readonly retention: RetentionSettings;
  /** What each system's data are in the terms of the record, as last remembered. */
  readonly mappings: readonly NamedMapping[];
  /** The texts of letters that staff have written, oldest first, all of them kept. */
  readonly templates: readonly TemplateVersion[];
  /** Reasons that staff have given and kept to give again. */
  readonly reasons: readonly SavedReason[];
  /** Whether a letter must be approved by somebody other than who drafted it. */
  readonly reviewRequired: boolean;
  readonly autoLock: AutoLock;
  /** Whether figures are given by handler as well. */
  readonly countHandlers: boolean;
  /** The lists of cases that were taken over, by the SHA-256 of their files, and when. */
  readonly imported?: readonly { readonly sha256: string; readonly at: string }[];
  /** What befell the book and nobody has read of yet, oldest first. */
  readonly incidents?: readonly Incident[];
  /** How many times something that dates hang on has changed, and when last ('' never): what calendars go by. */
  readonly revision: { readonly number: number; readonly at: string };
  /** What held before, oldest first, each until an instant: the due date of a closed case stays what it was. */
  readonly earlier: readonly (ClockSettings & { readonly until: string })[];
}

/**
 * What a case's due date hangs on: what holds now, or for a closed case what held when it was closed.
 *
 * @param closedAt ISO 8601 in UTC, or `undefined` for an open case
 */
export function clockSettingsAt(
  settings: BookSettings,
  closedAt: string | undefined,
): ClockSettings {
  if (closedAt === undefined) return settings;
  const then = settings.earlier.find(({ until }) => Temporal.Instant.compare(closedAt, until) < 0);
  return then ?? settings;
}
