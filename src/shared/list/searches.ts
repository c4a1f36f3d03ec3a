/**
 * The searches that an officer finds from the start, until they keep others: what is late, and what they have to do this week
 * with all that they are late with. The desk has a word for each id.
 */
export const firstSearches = [
  { id: 'late', search: 'due:late' },
  { id: 'mine-this-week', search: 'handler:me due:late due:this-week' },
] as const;

/** So many are kept at most: each is counted whenever the book changes. */
export const mostSearches = 20;

interface Kept {
  readonly id: string;
}

/**
 * The searches to keep when somebody has changed those they were shown: what was added elsewhere since stays, behind them,
 * and what was removed elsewhere is not put back.
 *
 * @param now those that are kept
 * @param shown those that the change was made from
 * @param wanted what was made of them
 */
export function mergedSearches<T extends Kept>(
  now: readonly T[],
  shown: readonly Kept[],
  wanted: readonly T[],
): readonly T[] {
  const idsOf = (some: readonly Kept[]) => new Set(some.map(({ id }) => id));
  const [kept, seen, made] = [idsOf(now), idsOf(shown), idsOf(wanted)];
  return [
    ...wanted.filter(({ id }) => kept.has(id) || !seen.has(id)),
    ...now.filter(({ id }) => !seen.has(id) && !made.has(id)),
  ];
}
