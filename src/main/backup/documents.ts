import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listing } from './listing.ts';
import type { Pieces } from './pieces.ts';

/** Sealed documents by name, each with its length. */
export type Documents = ReadonlyMap<string, number>;

/** The documents that a backup holds, or `undefined` where one of its lists does not read. */
export async function documentsIn(
  pieces: Pick<Pieces, 'get'>,
  { documentLists }: Listing,
): Promise<Documents | undefined> {
  const found = new Map<string, number>();
  for (const name of documentLists) {
    const text = (await pieces.get(name))?.toString('latin1');
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
  const byFirst = new Map<string, string[]>();
  for (const [name, size] of documents) {
    const first = name.slice(0, 2);
    const lines = byFirst.get(first) ?? [];
    lines.push(`${name} ${size}`);
    byFirst.set(first, lines);
  }
  const names: string[] = [];
  for (const first of [...byFirst.keys()].toSorted()) {
    const lines = byFirst.get(first)?.toSorted() ?? [];
    names.push(await pieces.put(Buffer.from(`${lines.join('\n')}\n`, 'latin1')));
  }
  return names;
}

/** The lengths of documents, from a list that has them where it does. */
export async function measured(
  dir: string,
  names: readonly string[],
  known: Documents,
): Promise<Documents> {
  const found = new Map<string, number>();
  for (const name of names) {
    found.set(name, known.get(name) ?? (await stat(join(dir, 'blobs', name))).size);
  }
  return found;
}
