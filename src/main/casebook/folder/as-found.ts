import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What holding a folder puts there. */
const ofHolding = ['lock', 'writing', 'show.sock'];

/**
 * Remembers how a folder is found, for an act that may come to nothing: what holding it put there is taken away again, and
 * the folder too if it was not there. Nobody else can be waiting at a lock that was not there before, nor takes a
 * removed one for its own.
 */
export async function asFound(dir: string): Promise<() => Promise<void>> {
  const before = await readdir(dir).catch(() => undefined);
  return async () => {
    for (const name of ofHolding) {
      if (!before?.includes(name)) await rm(join(dir, name), { force: true });
    }
    // One with anything in it stays.
    if (!before) await rmdir(dir).catch(() => undefined);
  };
}
