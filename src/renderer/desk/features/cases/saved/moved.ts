/** A list with one of it some places further on, or back. */
export function moved<T>(all: readonly T[], from: number, by: number): readonly T[] {
  const one = all.slice(from, from + 1);
  return all.toSpliced(from, 1).toSpliced(from + by, 0, ...one);
}
