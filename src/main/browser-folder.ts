import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from './casebook/folder/disk-refusal.ts';
import { isWritable, makeFolder } from './casebook/folder/own-folder.ts';

/** Of the browser's folder only the databases outlive it: the sealed store is one, and no other page has any on disk. */
const kept = 'IndexedDB';

/** By this a start finds a browser that outlived its app. It names a machine and a process. */
const lock = /^Singleton/;

/**
 * Empties the browser's folder of everything else, whatever the browser or an older version has left there. What cannot
 * be removed now, being held open, is met again at the next start.
 */
export function sweepBrowserFolder(folder: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.name === kept || lock.test(entry.name)) continue;
    if (entry.isDirectory()) sweepBrowserFolder(path);
    if (!entry.isDirectory() || entriesOf(path).length === 0) remove(path);
  }
}

/** Sees to it that the browser's folder is there and takes writing, as the data folder around it does. */
export async function readyBrowserFolder(folder: string): Promise<Result<undefined, BookRefusal>> {
  const made = await makeFolder(folder).then(() => ok(undefined), refuseByDisk);
  if (!made.ok && made.error.code !== 'folder-unusable') return made;
  const takes = made.ok && (await isWritable(dirname(folder))) && (await isWritable(folder));
  return takes ? made : refuse({ code: 'folder-closed' });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function remove(path: string) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Held open by a process that is on its way out.
  }
}
