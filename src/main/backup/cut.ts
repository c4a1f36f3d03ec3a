/** How long the pieces are that never change again. */
export const large = 4 * 1024 * 1024;
const small = 64 * 1024;

/**
 * How a file that grows at its end, or changes in places, is cut: large pieces that never change again, then small ones
 * up to its end, so that little is written when little has come to it.
 *
 * @example cut(5 * 1024 * 1024) // one of 4 MB, sixteen of 64 KB
 */
export function cut(size: number): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let at = 0; at < size;) {
    const length = size - at >= large ? large : Math.min(small, size - at);
    cuts.push({ at, length });
    at += length;
  }
  return cuts;
}

/** A stretch of a file. */
export interface Cut {
  readonly at: number;
  readonly length: number;
}
