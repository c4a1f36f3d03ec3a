/** Numbers from `first` to `last`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What of the numbers 1 to `last` none of these ranges covers, in order. */
export function gapsIn(ranges: readonly Range[], last: number): Range[] {
  const gaps: Range[] = [];
  let next = 1;
  for (const range of ranges.toSorted((one, other) => one.first - other.first)) {
    if (range.first > next) gaps.push({ first: next, last: Math.min(range.first - 1, last) });
    next = Math.max(next, range.last + 1);
  }
  if (next <= last) gaps.push({ first: next, last });
  return gaps.filter((gap) => gap.first <= gap.last);
}
