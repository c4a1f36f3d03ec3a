import { refuse } from '../result.ts';

type OutOfOrder = {
  readonly code: 'instant-out-of-order';
  readonly at: string;
  readonly earlier: string;
};
type InFuture = { readonly code: 'event-in-future'; readonly at: string };

/** Refuses an instant before one it must follow. */
export const refuseOrder = (
  at: string,
  earlier: string,
): ReturnType<typeof refuse<OutOfOrder>> | undefined =>
  Temporal.Instant.compare(at, earlier) < 0
    ? refuse({ code: 'instant-out-of-order', at, earlier })
    : undefined;

/**
 * Refuses what is said to have happened after `now`, or before what it must follow. All are ISO 8601 instants.
 *
 * @param at when it happened; left out: now
 */
export function refuseTime(
  at: string | undefined,
  earlier: string,
  now: string,
): ReturnType<typeof refuse<OutOfOrder | InFuture>> | undefined {
  if (at !== undefined && Temporal.Instant.compare(at, now) > 0) {
    return refuse({ code: 'event-in-future', at });
  }
  return refuseOrder(at ?? now, earlier);
}
