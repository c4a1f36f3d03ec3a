/** Where an event stands among all of a book: the clock of its batch, its desk, and its number in that desk's log. */
export interface Place {
  /** The hybrid logical clock, see {@link nextTick}; absent in events of the first version: before all others. */
  readonly tick?: number;
  /** Absent in events of the first version. */
  readonly desk?: string;
  readonly seq: number;
}

/** So many batches can be told apart within one millisecond. */
const perMillisecond = 1_024;

/** Beyond 2200-01-01 no computer's clock is right, and far beyond it no number would be exact. */
const lastInstantMs = 7_258_118_400_000;

/** No log's clock is beyond this: so many batches more are not written. */
export const lastTick = lastInstantMs * perMillisecond + 2 ** 50;

/**
 * The one order of a book's events, the same on every desk whenever they came: by clock, desk and number. It agrees with
 * cause and effect, because a desk's clock never falls behind what the desk has seen.
 *
 * @returns less than 0 when `one` comes first, 0 for the same event
 */
export function compareOrder(one: Place, other: Place): number {
  const byClock = (one.tick ?? 0) - (other.tick ?? 0);
  if (byClock !== 0) return byClock;
  const [desk, otherDesk] = [one.desk ?? '', other.desk ?? ''];
  if (desk !== otherDesk) return desk < otherDesk ? -1 : 1;
  return one.seq - other.seq;
}

/** When a batch was written by its desk's clock, which may be wrong: milliseconds since 1970. */
export const instantOf = (tick: number): number => tick / perMillisecond;

/**
 * The clock of the next batch: the wall clock where that is ahead, else the next beat after all that was seen, so that a
 * wrong or turned-back clock never puts an effect before its cause. One that is years ahead is followed by all who have
 * seen what it wrote; what they do goes on in its order, by beats.
 *
 * @param nowMs milliseconds since 1970; past the year 2200 it counts as that
 * @param last the highest clock this desk has written or seen; 0 for none
 * @returns milliseconds × 1 024 + a counter: a safe integer
 * @example nextTick(1_000, 0) // 1_024_000
 * @example nextTick(1_000, 5_000_000) // 5_000_001: another desk's clock was ahead
 */
export const nextTick = (nowMs: number, last: number): number =>
  Math.max(Math.min(Math.trunc(nowMs), lastInstantMs) * perMillisecond, last + 1);

/** One text for one event, the same on every desk: what a choice between events names them by. */
export const placeKey = ({ desk = '', seq }: Place): string => `${desk}/${seq}`;
