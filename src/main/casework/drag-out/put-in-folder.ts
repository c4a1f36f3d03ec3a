import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { numberedFileName } from '#shared/safe-file-name.ts';

/** Files of one name and other contents; nobody has so many. */
const most = 100;

/**
 * Puts a file into a folder and gives its path. What lies there under its name is never written over: if it is the same
 * file it is that one, and otherwise this one gets a number. Throws what the disk says.
 */
export async function putInFolder(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  for (let count = 1; count <= most; count += 1) {
    const path = join(folder, count === 1 ? name : numberedFileName(name, count));
    try {
      // Exclusive: a link that lies there is never followed.
      await writeFile(path, bytes, { flag: 'wx', mode: 0o600, flush: true });
      return path;
    } catch (error) {
      if (!isThere(error)) throw error;
      if (await holds(path, bytes)) return path;
    }
  }
  throw new Error('The folder has too many files of that name');
}

const isThere = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

const holds = (path: string, bytes: Uint8Array) =>
  readFile(path).then(
    (there) => there.equals(bytes),
    () => false,
  );
