import type { Dir, Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';

/** What lies in one folder of a shared one: names of ours, and how many things are none of ours. */
export interface Room {
  readonly names: readonly string[];
  readonly strange: number;
}

const empty: Room = { names: [], strange: 0 };

/** What is being written, here or by a service that is bringing it, and what such a service keeps for itself. */
const isOnItsWay = (name: string) => name.startsWith('.') || name.startsWith('~');

/** When a folder that is there was last changed; `undefined` where there is none. */
export async function changedAt(path: string): Promise<bigint | undefined> {
  const found = await stat(path, { bigint: true }).catch(orNone);
  return found?.isDirectory() ? found.mtimeNs : undefined;
}

/**
 * Goes through a folder piece by piece; `'crowded'` as soon as more lies there than is to be gone through.
 *
 * @param most how many things
 */
export async function readRoom(
  path: string,
  isOurs: (entry: Dirent) => boolean,
  most: number,
): Promise<Room | 'crowded'> {
  const dir: Dir | undefined = await opendir(path, { bufferSize: 4_096 }).catch(orNone);
  if (!dir) return empty;
  const names: string[] = [];
  let [strange, met] = [0, 0];
  // Leaving the loop closes the folder.
  for await (const entry of dir) {
    met += 1;
    if (met > most) return 'crowded';
    if (isOurs(entry)) names.push(entry.name);
    else if (!isOnItsWay(entry.name)) strange += 1;
  }
  return { names, strange };
}

function orNone(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
