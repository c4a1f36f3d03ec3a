const large = 4 * 1024 * 1024;
const small = 64 * 1024;

/**
 * How a file that grows at its end, or changes in places, is cut: large pieces that never change again, then small ones
 * up to its end, so that little is written when little has come to it.
 *
 * @example [...cut(5 * 1024 * 1024)] // one of 4 MB, sixteen of 64 KB
 */
export function* cut(size: number): Generator<{ readonly at: number; readonly length: number }> {
  for (let at = 0; at < size;) {
    const length = size - at >= large ? large : Math.min(small, size - at);
    yield { at, length };
    at += length;
  }
}
