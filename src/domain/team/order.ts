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

/** A clock that is ahead of ours by more than this is told of. */
const toleratedMs = 5 * 60_000;

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

/**
 * The clock of the next batch: the wall clock where that is ahead, else the next beat after all that was seen, so that a
 * wrong or turned-back clock never puts an effect before its cause.
 *
 * @param nowMs milliseconds since 1970
 * @param last the highest clock this desk has written or seen; 0 for none
 * @returns milliseconds × 1 024 + a counter: a safe integer until the year 2242
 * @example nextTick(1_000, 0) // 1_024_000
 * @example nextTick(1_000, 5_000_000) // 5_000_001: another desk's clock was ahead
 */
export const nextTick = (nowMs: number, last: number): number =>
  Math.max(Math.trunc(nowMs) * perMillisecond, last + 1);

/** The instant a clock shows, in milliseconds since 1970. */
export const tickMs = (tick: number): number => Math.floor(tick / perMillisecond);

/**
 * By how many milliseconds a clock that another desk wrote is ahead of ours, where that is more than five minutes: one of
 * the two computers is set wrong. What it wrote is taken all the same.
 *
 * @param nowMs milliseconds since 1970, as this computer has it
 */
export function clockAhead(tick: number, nowMs: number): number | undefined {
  const ahead = tickMs(tick) - nowMs;
  return ahead > toleratedMs ? ahead : undefined;
}

/** One text for one event, the same on every desk: what a choice between events names them by. */
export const placeKey = ({ desk = '', seq }: Place): string => `${desk}/${seq}`;
