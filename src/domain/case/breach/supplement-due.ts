import type { BreachRecord } from './facts.ts';

/** When the authority was last told of a breach it does not know all of yet, ISO 8601; `undefined` when nothing is owed. */
export const lastToldAt = ({ notification }: BreachRecord): string | undefined =>
  !notification || notification.complete
    ? undefined
    : (notification.supplements.at(-1)?.at ?? notification.at);

/**
 * The day after which the authority decides on what it has: four weeks from when it was last told, `toldAt` (IMY's
 * practice on Art. 33(4)), as a date in the zone.
 *
 * @param zone IANA name
 * @example told 2 March 2026: 30 March 2026
 */
export const supplementDay = (toldAt: string, zone: string): string =>
  Temporal.Instant.from(toldAt).toZonedDateTimeISO(zone).toPlainDate().add({ days: 28 }).toString();

/** {@link supplementDay} of a breach; `undefined` when nothing is owed. */
export function supplementDue(breach: BreachRecord, zone: string): string | undefined {
  const toldAt = lastToldAt(breach);
  return toldAt === undefined ? undefined : supplementDay(toldAt, zone);
}
