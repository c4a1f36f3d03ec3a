type TimeLeft = { readonly over: boolean } & (
  | { readonly days: number }
  | { readonly hours: number; readonly minutes: number }
);

/** From so many days on days are said: nobody divides 2651 hours. What is left of a breach's 72 is said in hours. */
const [daysLeft, daysLate] = [3, 2];

/**
 * From now to an instant, or since it when it is over: whole days where it is some, else whole hours and minutes.
 * What is left is rounded down and what is over too, so that nobody is promised a minute.
 */
export function timeLeft(due: string, now: string): TimeLeft {
  const left = Temporal.Instant.from(now).until(due, { largestUnit: 'hours' });
  const { hours, minutes } = left.abs();
  const over = left.sign < 0;
  const days = Math.floor(hours / 24);
  return days >= (over ? daysLate : daysLeft) ? { over, days } : { over, hours, minutes };
}
