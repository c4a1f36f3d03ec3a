/** Two clocks that differ by more than this are told of. */
const toleratedMs = 5 * 60_000;

/**
 * By how many minutes one clock is ahead of another, where that is more than five.
 *
 * @param one an instant by the clock that may be ahead, in milliseconds since 1970
 * @param other the same moment, or a later one, by the other clock
 * @example minutesAhead(25 * 3_600_000, 3_600_000) // 1440: a day
 */
export function minutesAhead(one: number, other: number): number | undefined {
  const ahead = one - other;
  return ahead > toleratedMs ? Math.round(ahead / 60_000) : undefined;
}
