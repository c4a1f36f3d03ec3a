/** A day on which a country's offices are closed though the calendar does not know it; `name` is printed in the steps. */
export interface ClosedDay {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  readonly reason: string;
}

/** A holiday of the calendar that staff have corrected away: a working day. */
export type WorkedHoliday = Omit<ClosedDay, 'name'>;

/** What staff have corrected in the calendar. One object for as long as nothing of it changes. */
export interface Corrections {
  readonly closedDays: readonly ClosedDay[];
  readonly workedHolidays: readonly WorkedHoliday[];
}
