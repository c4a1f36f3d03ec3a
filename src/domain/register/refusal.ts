import type { Fault } from './faults.ts';

/**
 * Why a version of the record of processing was not adopted or withdrawn. Dates are `YYYY-MM-DD`; `where` is the path of
 * the field that is wrong. Words are in `shared/words`.
 *
 * - `register-date-early`: a version in force from `latest` on stands as it was; a new one is valid from a later day.
 * - `register-date-taken`: another version is to be valid from the same day.
 * - `register-in-force`: it is used already, and so is part of the history.
 */
export type RegisterRefusal =
  | { readonly code: 'reason-missing' }
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'day-out-of-range'; readonly date: string }
  | { readonly code: 'register-date-early'; readonly date: string; readonly latest: string }
  | { readonly code: 'register-date-taken'; readonly date: string }
  | { readonly code: `register-${Fault['fault']}`; readonly where: string }
  | { readonly code: 'register-version-unknown'; readonly version: string }
  | { readonly code: 'register-in-force'; readonly version: string };
