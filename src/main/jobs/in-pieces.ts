/** So many small things, a few microseconds each, take some thousandths of a second. */
const pieceLength = 1_000;

/**
 * Many small things some at a time, so that others have their turn between.
 *
 * @param rest waited for behind each piece; without it nobody waits
 */
export async function* inPieces<T>(
  things: Iterable<T>,
  rest?: () => Promise<void>,
): AsyncGenerator<readonly T[]> {
  let piece: T[] = [];
  for (const thing of things) {
    if (piece.push(thing) < pieceLength) continue;
    yield piece;
    piece = [];
    await rest?.();
  }
  if (piece.length > 0) yield piece;
}
