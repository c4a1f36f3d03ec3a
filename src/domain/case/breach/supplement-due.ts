import type { BreachRecord } from './facts.ts';

/**
 * The day after which the authority decides on what it has: four weeks from the notification, or from the last
 * supplement (IMY's practice on Art. 33(4)), as a date in the zone. `undefined` when nothing is owed.
 *
 * @param zone IANA name
 * @example notified 2 March 2026, not complete: 30 March 2026
 */
export function supplementDue({ notification }: BreachRecord, zone: string): string | undefined {
  if (!notification || notification.complete) return undefined;
  const last = notification.supplements.at(-1)?.at ?? notification.at;
  const day = Temporal.Instant.from(last).toZonedDateTimeISO(zone).toPlainDate();
  return day.add({ days: 28 }).toString();
}
