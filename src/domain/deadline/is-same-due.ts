/**
 * Whether two due dates are the same: as days, or as instants where hours count. `2026-11-23T10:00:00+01:00` and
 * `2026-11-23T11:00:00+02:00` are one hour on two clocks.
 *
 * @param one `YYYY-MM-DD` or an ISO date-time with offset, as in `DueDate.due`; `other` likewise
 */
export function isSameDue(one: string, other: string): boolean {
  if (one === other) return true;
  const hours = one.includes('T') && other.includes('T');
  return hours && Temporal.Instant.compare(one, other) === 0;
}
