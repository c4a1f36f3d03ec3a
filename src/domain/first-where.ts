/**
 * The first of the places from `from` to below `to` at which something holds that holds at all behind it too; `to` where it holds
 * at none. What is left is halved each time.
 */
export function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
