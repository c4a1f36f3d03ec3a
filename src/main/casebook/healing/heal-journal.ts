import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '#main/vault/atomic-file.ts';
import { journalFolder, journalPath } from '../journal/paths.ts';
import { firstPlace } from '../journal/place.ts';
import { scanJournal } from '../journal/scan.ts';
import { fileShelf } from '../snapshot/shelf.ts';
import { asJournal } from './as-journal.ts';
import type { Merged } from './merge.ts';

/**
 * Puts what was salvaged in the place of a damaged journal, which is set aside. Only where there is no gap, and the whole
 * is read again before it counts. Gives whether it does.
 */
export async function healJournal(
  dir: string,
  bookId: string,
  { batches, gaps, place }: Merged,
): Promise<boolean> {
  if (gaps.length > 0 || batches.length === 0) return false;
  const next = `${journalPath(dir)}.healed`;
  await mkdir(journalFolder(dir), { recursive: true, mode: 0o700 });
  await rm(next, { force: true });
  const file = await open(next, 'wx+', 0o600);
  try {
    for (const piece of asJournal(bookId, batches)) await file.writeFile(piece);
    await file.sync();
    const { fault, position } = await scanJournal(file, bookId, firstPlace);
    if (fault || position !== place.position) return false;
    // A snapshot knows where events stood in the file that was.
    await fileShelf(dir).write([]);
    await setAside(dir);
    await rename(next, journalPath(dir));
    await syncFolder(journalFolder(dir));
    return true;
  } finally {
    await file.close();
    await rm(next, { force: true });
  }
}

/** A second name, so that there is a journal at every moment; a file system that has none gets a copy. */
async function setAside(dir: string): Promise<void> {
  const aside = join(journalFolder(dir), `set-aside-damaged-${randomBytes(4).toString('hex')}`);
  const isGone = ({ code }: NodeJS.ErrnoException) => code === 'ENOENT';
  await link(journalPath(dir), aside).catch(async (error: NodeJS.ErrnoException) => {
    if (!isGone(error)) await copyFile(journalPath(dir), aside);
  });
}
