/**
 * The legal day of an instant: its calendar date in the controller's zone (Reg. 1182/71, Art. 3(1)).
 *
 * @param instant ISO 8601 with offset or Z; throws a RangeError on anything else
 * @param zone IANA name
 * @example `2026-11-24T23:30:00Z` in Europe/Stockholm is 25 November 2026
 */
export const receivedOn = (instant: string, zone: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
