import { inLanes } from '../jobs/in-lanes.ts';
import type { Listing } from './listing.ts';
import type { Pieces } from './pieces.ts';

/** Sealed documents by name, each with its length. */
export type Documents = ReadonlyMap<string, number>;

/** The documents that a backup holds, or `undefined` where one of its lists does not read. */
export async function documentsIn(
  pieces: Pick<Pieces, 'get'>,
  { documentLists }: Listing,
): Promise<Documents | undefined> {
  const texts = await inLanes(documentLists, async (name) =>
    (await pieces.get(name))?.toString('latin1'),
  );
  const found = new Map<string, number>();
  for (const text of texts) {
    if (text === undefined) return undefined;
    for (const line of text.split('\n')) {
      const [, document, size] = /^([0-9a-f]{64}) (\d+)$/.exec(line) ?? [];
      if (document) found.set(document, Number(size));
    }
  }
  return found;
}

/**
 * Keeps the lists of documents, one for each first byte: of a hundred thousand documents a new one changes one list of
 * 256, and the others are held already.
 */
export async function putLists(pieces: Pieces, documents: Documents): Promise<string[]> {
  const lines = [...documents].map(([name, size]) => `${name} ${size}\n`).toSorted();
  const byFirst = Map.groupBy(lines, (line) => line.slice(0, 2));
  return inLanes([...byFirst.values()], (list) => pieces.put(Buffer.from(list.join(''), 'latin1')));
}
