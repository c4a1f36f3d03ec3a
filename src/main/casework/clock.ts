import type { DueDate } from '#domain/deadline/due-date.ts';
import type { DueSubject } from '#domain/deadline/due-of.ts';
import type { HolidayCalendar } from '#domain/deadline/holiday-calendar.ts';
import type { DeadlineRefusal } from '#domain/deadline/refusal.ts';
import type { Place } from '#domain/deadline/targets.ts';
import type { Urgency } from '#domain/deadline/urgency.ts';
import type { Result } from '#domain/result.ts';

/** The statutory clock at work: main's calendar and the controller's rules. */
export interface Clock {
  /** The controller's zone: legal days are dates in it. */
  readonly zone: string;
  /** The calendar without the corrections of staff. */
  readonly holidays: HolidayCalendar;
  /** Whose rules, zone and corrected calendar hold for a case; for `{}` the controller's own. */
  readonly placeOf: (subject: { readonly country?: string; readonly closedAt?: string }) => Place;
  readonly dueOf: (subject: DueSubject & { readonly closedAt?: string }) => DueDate;
  /** The same for a case that nobody decided, and that may be impossible. */
  readonly supposed: (subject: DueSubject) => Result<DueDate, DeadlineRefusal>;
  /** `due` is left out for a case with nothing left to do. */
  readonly urgencyOf: (due: string | undefined, subject?: { readonly country?: string }) => Urgency;
  /** Today in the controller's zone, `YYYY-MM-DD`. */
  readonly today: () => string;
}
