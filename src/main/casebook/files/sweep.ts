import { pendingNames, removeParts, removeSealed, settle } from './blob-folder.ts';
import { namedInLog } from './named-in-log.ts';

/** Deletes the files that no event came to name, or that one destroyed, where the app died in between. Needs no key. */
export async function sweepBlobs(dir: string, bookId: string): Promise<void> {
  await removeParts(dir);
  const pending = await pendingNames(dir);
  if (pending.length === 0) return;
  const named = await namedInLog(dir, bookId);
  const orphans = pending.filter((name) => !named.has(name));
  await removeSealed(dir, orphans);
  await settle(dir, pending);
}
