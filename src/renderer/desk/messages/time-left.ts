interface TimeLeft {
  readonly over: boolean;
  readonly hours: number;
  readonly minutes: number;
}

/**
 * Whole hours and minutes from now to an instant, or since it when it is over. What is left is rounded down and what
 * is over too, so that nobody is promised a minute.
 */
export function timeLeft(due: string, now: string): TimeLeft {
  const left = Temporal.Instant.from(now).until(due, { largestUnit: 'hours' });
  const { hours, minutes } = left.abs();
  return { over: left.sign < 0, hours, minutes };
}
