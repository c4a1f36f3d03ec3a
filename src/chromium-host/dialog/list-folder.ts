import { existsSync } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Listing } from '../page/show-folder.ts';

/** A list that nobody reads to its end, and that a page still shows at once. */
const most = 2_000;

const drives = Array.from({ length: 26 }, (_, nth) => `${String.fromCharCode(65 + nth)}:\\`);
const mounts = ['/media', '/run/media', '/mnt', '/Volumes'];

/** The folders in a folder, hidden ones left out; rejects where it cannot be read. */
export async function listFolder(path: string): Promise<Listing> {
  const folders: { name: string; path: string }[] = [];
  let more = false;
  for await (const entry of await opendir(path)) {
    if (entry.name.startsWith('.')) continue;
    const at = join(path, entry.name);
    if (!entry.isDirectory() && !(entry.isSymbolicLink() && (await isFolder(at)))) continue;
    more = folders.length === most;
    if (more) break;
    folders.push({ name: entry.name, path: at });
  }
  const parent = dirname(path);
  return {
    path,
    ...(parent !== path && { parent }),
    folders: folders.toSorted((one, other) => one.name.localeCompare(other.name)),
    more,
    starts: [homedir(), ...(process.platform === 'win32' ? drives : mounts).filter(existsSync)],
  };
}

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
