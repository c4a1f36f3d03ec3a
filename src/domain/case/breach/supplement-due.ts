import type { BreachRecord } from './facts.ts';
import { breachRouteOf } from './route.ts';

/** When the authority was last told of a breach it does not know all of yet, ISO 8601; `undefined` when nothing is owed. */
export const lastToldAt = ({ notification }: BreachRecord): string | undefined =>
  !notification || notification.complete
    ? undefined
    : (notification.supplements.at(-1)?.at ?? notification.at);

/** The country whose authority it is, ISO 3166-1 alpha-2, and the zone of its days, IANA. */
interface Place {
  readonly country: string;
  readonly zone: string;
}

/**
 * The day after which the authority decides on what it has, counted from when it was last told, `toldAt` (its practice on
 * Art. 33(4)), as a date in the zone; `undefined` of an authority that is not known to set any.
 *
 * @example IMY, told 2 March 2026: 30 March 2026, four weeks on
 */
export function supplementDay(toldAt: string, { country, zone }: Place): string | undefined {
  const route = breachRouteOf(country);
  const told = Temporal.Instant.from(toldAt).toZonedDateTimeISO(zone).toPlainDate();
  return route && told.add({ weeks: route.weeks }).toString();
}

/** {@link supplementDay} of a breach; `undefined` when nothing is owed. */
export function supplementDue(breach: BreachRecord, place: Place): string | undefined {
  const toldAt = lastToldAt(breach);
  return toldAt === undefined ? undefined : supplementDay(toldAt, place);
}
