/**
 * What there is to do, the most pressing first: a breach runs by the hour, then comes what is late or due today, what has
 * come to its day, whom nobody has asked who they are, what is due within a week, what waits for the requester, and what
 * may still be extended.
 */
export const todayGroups = [
  'breaches',
  'answer',
  'settle',
  'identify',
  'week',
  'wait',
  'extend',
] as const;
/** One of {@link todayGroups}. */
export type TodayGroup = (typeof todayGroups)[number];
