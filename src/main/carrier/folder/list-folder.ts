import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listing } from '../carrier.ts';
import { isName } from '../names.ts';

const isDesk = (name: string) => /^[\w-]{11}$/.test(name);
/** What is being written, here or by a service that is bringing it, and what such a service keeps for itself. */
const isOnItsWay = (name: string) => name.startsWith('.') || name.startsWith('~');

/** Names what lies in a shared folder where our objects lie; what else lies there is counted. */
export async function listFolder(root: string): Promise<Listing> {
  const names: string[] = [];
  let strange = 0;
  const take = (room: string, found: readonly Dirent[]) => {
    for (const entry of found) {
      const name = `${room}/${entry.name}`;
      if (entry.isFile() && isName(name)) names.push(name);
      else if (!isOnItsWay(entry.name)) strange += 1;
    }
  };
  for (const kind of ['log', 'keys'] as const) {
    const desks = await entriesIn(join(root, kind));
    for (const { name } of desks.filter((entry) => entry.isDirectory() && isDesk(entry.name))) {
      take(`${kind}/${name}`, await entriesIn(join(root, kind, name)));
    }
    const others = desks.filter((entry) => !entry.isDirectory() || !isDesk(entry.name));
    strange += others.filter(({ name }) => !isOnItsWay(name)).length;
  }
  return { names, strange };
}

const entriesIn = (dir: string) =>
  readdir(dir, { withFileTypes: true }).catch((error: NodeJS.ErrnoException): Dirent[] => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
