/**
 * The middle of numbers, or between the two that are in the middle: of 3, 10 and 30 days it is 10, of 3, 10, 20 and 30 it is
 * 15. `undefined` of none.
 */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted(ascending);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/**
 * The number that at least nine in ten do not exceed, one of them (nearest rank): of 1, 2 … 10 it is 9, of 1, 2 … 11 it is 10.
 * `undefined` of none.
 */
export function ninetieth(numbers: readonly number[]): number | undefined {
  return numbers.toSorted(ascending)[Math.ceil(numbers.length * 0.9) - 1];
}

const ascending = (one: number, other: number) => one - other;
