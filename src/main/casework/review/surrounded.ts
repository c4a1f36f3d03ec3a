/**
 * A stretch of a text with what stands around it.
 *
 * @param around how much of that on each side, in UTF-16 units
 */
export const surrounded = (whole: string, start: number, end: number, around: number) => ({
  before: whole.slice(Math.max(0, start - around), start),
  text: whole.slice(start, end),
  after: whole.slice(end, end + around),
});
