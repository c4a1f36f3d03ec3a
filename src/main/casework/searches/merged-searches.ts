interface Kept {
  readonly id: string;
}

/**
 * The searches to keep when somebody has changed those they were shown: what was added elsewhere since stays, behind them,
 * and what was removed elsewhere is not put back.
 *
 * @param now those that are kept
 * @param shown the ids of those that the change was made from
 * @param wanted what was made of them
 */
export function mergedSearches<T extends Kept>(
  now: readonly T[],
  shown: readonly string[],
  wanted: readonly T[],
): readonly T[] {
  const idsOf = (some: readonly Kept[]) => new Set(some.map(({ id }) => id));
  const [kept, seen, made] = [idsOf(now), new Set(shown), idsOf(wanted)];
  return [
    ...wanted.filter(({ id }) => kept.has(id) || !seen.has(id)),
    ...now.filter(({ id }) => !seen.has(id) && !made.has(id)),
  ];
}
