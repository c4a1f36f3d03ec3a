/** What a column asks for, in points. */
export interface ColumnNeed {
  /** Narrower than this, words are broken. */
  readonly least: number;
  /** As wide as this, nearly every cell stands on one line. */
  readonly best: number;
}

/**
 * Shares a width among columns: each gets its least; small wants are then met in full and the largest share what is
 * left. When all are content the rest is spread in proportion.
 */
export function shareWidth(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const widths = needs.map((need) => need.least);
  let left = width - sum(widths);
  const wanting = needs
    .map((need, at) => ({ at, want: need.best - need.least }))
    .toSorted((one, other) => one.want - other.want || one.at - other.at);
  for (const [rank, { at, want }] of wanting.entries()) {
    const share = Math.min(want, left / (wanting.length - rank));
    widths[at] = (widths[at] ?? 0) + share;
    left -= share;
  }
  const whole = sum(widths);
  return left > 0 && whole > 0 ? widths.map((each) => (each * width) / whole) : widths;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
