/** The number that stands most often among these; of two as frequent the larger, 0 of none. */
export function usualLength(lengths: Iterable<number>): number {
  const times = new Map<number, number>();
  for (const length of lengths) times.set(length, (times.get(length) ?? 0) + 1);
  let [usual, most] = [0, 0];
  for (const [length, count] of times) {
    if (count < most || (count === most && length < usual)) continue;
    [usual, most] = [length, count];
  }
  return usual;
}
