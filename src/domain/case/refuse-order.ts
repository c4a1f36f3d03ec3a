import { refuse } from '../result.ts';

type OutOfOrder = {
  readonly code: 'instant-out-of-order';
  readonly at: string;
  readonly earlier: string;
};

/** Refuses an instant before one it must follow. */
export const refuseOrder = (
  at: string,
  earlier: string,
): ReturnType<typeof refuse<OutOfOrder>> | undefined =>
  Temporal.Instant.compare(at, earlier) < 0
    ? refuse({ code: 'instant-out-of-order', at, earlier })
    : undefined;

/**
 * Refuses what is said to have happened before what it must follow; all are ISO 8601 instants. That it has not happened
 * yet is refused of every command at once (`dates.ts`).
 *
 * @param at when it happened; left out: now
 */
export const refuseTime = (
  at: string | undefined,
  earlier: string,
  now: string,
): ReturnType<typeof refuseOrder> => refuseOrder(at ?? now, earlier);
