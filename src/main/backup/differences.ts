import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listing } from './listing.ts';

/** Something that a restored copy has otherwise than the book; `where` is a byte of the journal, or a document's name. */
export interface Difference {
  readonly what: 'journal' | 'document' | 'fault';
  readonly where: string;
}

const atATime = 1024 * 1024;

/**
 * How a restored copy differs from the book it was made of. The book may have gone on since: its journal must begin with
 * the copy's, byte for byte. A document is named by its bytes, so that one of both names is the same; one that only the
 * copy has was destroyed since.
 */
export async function differencesBetween(
  copy: string,
  book: string,
  listing: Listing,
): Promise<readonly Difference[]> {
  const journal = listing.files.find(({ name }) => name.startsWith('journal/events'));
  const at = journal && (await firstDifference(copy, book, journal.name, journal.size));
  const differences: Difference[] = at === undefined ? [] : [{ what: 'journal', where: `${at}` }];
  const kept = new Set(await readdir(join(copy, 'blobs')));
  if (kept.size !== listing.documents) differences.push({ what: 'document', where: 'count' });
  return differences;
}

async function firstDifference(copy: string, book: string, name: string, size: number) {
  const [one, other] = await Promise.all([open(join(copy, name)), open(join(book, name))]);
  try {
    for (let at = 0; at < size; at += atATime) {
      const length = Math.min(atATime, size - at);
      const [a, b] = [Buffer.alloc(length), Buffer.alloc(length)];
      await Promise.all([one.read(a, 0, length, at), other.read(b, 0, length, at)]);
      if (!a.equals(b)) return at + a.findIndex((byte, nth) => byte !== b[nth]);
    }
    return undefined;
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
}
