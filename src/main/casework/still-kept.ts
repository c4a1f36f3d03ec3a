/** What nobody has come back to for so long is not coming back. */
const keptHours = 30 * 24;

/** Whether what somebody began at `at` and left lying is still kept; ISO instants. */
export const isStillKept = (at: string, now: string): boolean =>
  Temporal.Instant.from(now).since(at).total('hours') < keptHours;
