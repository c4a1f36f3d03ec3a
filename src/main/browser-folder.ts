import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

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
