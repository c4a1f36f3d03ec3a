import type { AutoLock } from './auto-lock.ts';
import type { TargetDays } from '../deadline/target.ts';

/** What staff can change in the settings; only what is given changes. */
export interface SettingsChange {
  readonly organisation?: string;
  readonly handler?: string;
  /** ISO 3166-1 alpha-2. It moves due dates, so it needs a reason. */
  readonly country?: { readonly country: string; readonly reason: string };
  readonly targets?: Partial<TargetDays>;
  /** Whether a letter must be approved by somebody other than who drafted it. */
  readonly reviewRequired?: boolean;
  readonly autoLock?: AutoLock;
  /** Whether figures are given by handler as well: staff are measured then, so it is off until somebody wants it. */
  readonly countHandlers?: boolean;
}

/** What staff can correct in the calendar of the controller's own country. `date` is `YYYY-MM-DD`. */
export type CalendarCorrection =
  | {
      readonly type: 'add-closed-day';
      readonly date: string;
      readonly name: string;
      readonly reason: string;
    }
  | { readonly type: 'remove-closed-day'; readonly date: string; readonly reason: string }
  | { readonly type: 'strike-holiday'; readonly date: string; readonly reason: string }
  | { readonly type: 'restore-holiday'; readonly date: string; readonly reason: string };
