import { open } from 'node:fs/promises';
import { pendingNames, removeParts, removeSealed, settle } from './blob-folder.ts';
import { journalPath } from '../journal/paths.ts';
import { firstPlace } from '../journal/place.ts';
import { takesFiles } from './named-files.ts';
import { scanJournal } from '../journal/scan.ts';

/** Deletes the files that no event came to name, or that one destroyed, where the app died in between. Needs no key. */
export async function sweepBlobs(dir: string, bookId: string): Promise<void> {
  await removeParts(dir);
  const pending = await pendingNames(dir);
  if (pending.length === 0) return;
  const named = new Set<string>();
  const file = await open(journalPath(dir), 'r');
  try {
    await scanJournal(file, bookId, firstPlace, ({ header }) => {
      for (const blob of header.blobs) {
        if (takesFiles(header.type)) named.delete(blob);
        else named.add(blob);
      }
    });
  } finally {
    await file.close();
  }
  const orphans = pending.filter((name) => !named.has(name));
  await removeSealed(dir, orphans);
  await settle(dir, pending);
}
