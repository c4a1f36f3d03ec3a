/**
 * Why a change of the book's settings was refused. `date` is `YYYY-MM-DD`. Words are in `shared/words`.
 *
 * - `day-out-of-range`: outside 2000–2110, where the calendar does not answer.
 * - `day-not-working`: it is a weekend or holiday already, or closed already: closing it would change nothing.
 * - `closed-day-unknown`: staff have closed no such day. `day-not-holiday`: the calendar has none to strike.
 * - `holiday-not-struck`: there is nothing to restore.
 */
export type SettingsRefusal =
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'country-unknown'; readonly country: string }
  | { readonly code: 'day-out-of-range'; readonly date: string }
  | { readonly code: 'day-not-working'; readonly date: string }
  | { readonly code: 'closed-day-unknown'; readonly date: string }
  | { readonly code: 'day-not-holiday'; readonly date: string }
  | { readonly code: 'holiday-not-struck'; readonly date: string };
