/** A day's name in the two languages of the app. */
interface HolidayName {
  readonly sv: string;
  readonly en: string;
}

/** A public holiday, or an eve of which it is disputed whether it is one. */
export interface Holiday extends HolidayName {
  /**
   * `public`: designated by the state (Reg. 1182/71 Art. 2(1)). `listed-eve`: designated too, as the Official Journal's list
   * is transcribed, and no public holiday at home. `eve`: no public holiday, but lag (1930:173) 2 § moves off it.
   */
  readonly standing: 'public' | 'listed-eve' | 'eve';
}

/**
 * The public holidays of each country, nationwide ones only. Total over 2000–2220; dates are local to the country. A calendar never
 * changes: a corrected one is a new one, so that answers may be kept by it.
 */
export interface HolidayCalendar {
  /** What a day is in a country; `undefined` for an ordinary day, ordinary Saturdays and Sundays included. */
  readonly holidayOn: (country: string, day: Temporal.PlainDate) => Holiday | undefined;
}
