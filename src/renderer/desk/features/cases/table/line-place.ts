/** Where a line of the list stands. */
export interface Placed {
  readonly index: number;
  /** In px from the top of the list. */
  readonly top: number;
  /** Whether the person is at it. */
  readonly active: boolean;
}

/** The element of a line, for `aria-activedescendant`. */
export const lineId = (index: number) => `case-row-${index}`;

/** What tells the line from others, and where it lies. */
export const placeOf = ({ index, top, active }: Placed) => ({
  id: lineId(index),
  'aria-rowindex': index + 2,
  'data-active': active,
  style: { transform: `translateY(${top}px)` },
});
