import { open, stat } from 'node:fs/promises';
import { blobPath } from '../casebook/files/blob-folder.ts';
import { inLanes } from '../jobs/in-lanes.ts';
import type { Pacing } from '../jobs/pacing.ts';
import type { Captured } from './captured.ts';
import { reading } from './carry.ts';
import type { Documents } from './documents.ts';
import type { Pieces } from './pieces.ts';
import { goneOr, ofBook } from './unreadable.ts';

/** What came of copying. What the book itself has otherwise than it was kept is left out, where the place has not got it whole. */
export interface CopiedDocuments {
  readonly documents: Documents;
  readonly altered: readonly string[];
}

/**
 * Keeps the documents that the place does not hold.
 *
 * @param known those of the last backup, that were whole when it was made: that one has not been lost since is all that is
 * asked of it
 */
export async function copyDocuments(
  dir: string,
  { documents: names }: Captured,
  pieces: Pieces,
  known: Documents,
  pacing: Pacing,
): Promise<CopiedDocuments> {
  const there = await pieces.names();
  const documents = new Map<string, number>();
  const altered: string[] = [];
  const toAsk = names.filter((name) => {
    const size = there.has(name) ? known.get(name) : undefined;
    if (size !== undefined) documents.set(name, size);
    return size === undefined;
  });
  let done = documents.size;
  const copyOne = async (name: string) => {
    const size =
      (await sizeHeld(dir, name, pieces, there)) ??
      (await copy(dir, name, pieces)) ??
      (await pieces.measure(name));
    if (size === undefined) altered.push(name);
    else documents.set(name, size);
    done += 1;
    if (done % 64 === 0) pacing.onProgress?.({ done, total: names.length });
  };
  await inLanes(toAsk, copyOne, pacing);
  return { documents, altered };
}

/** Of one that a backup which was broken off has copied. */
async function sizeHeld(dir: string, name: string, pieces: Pieces, there: ReadonlySet<string>) {
  if (!there.has(name)) return undefined;
  const { size } = await stat(blobPath(dir, name)).catch(goneOr);
  return (await pieces.has(name, size)) ? size : undefined;
}

async function copy(dir: string, name: string, pieces: Pieces): Promise<number | undefined> {
  const file = await open(blobPath(dir, name)).catch(goneOr);
  const read = reading(file);
  return pieces.take(name, (into) => read(into).catch(ofBook)).finally(() => file.close());
}
