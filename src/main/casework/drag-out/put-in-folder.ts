import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse } from '#domain/result.ts';
import { numberedFileName } from '#shared/safe-file-name.ts';
import { refuseUnusable } from '../../casebook/folder/disk-refusal.ts';

/** Files of one name and other contents; nobody has so many. */
const most = 100;

/**
 * Puts a file into a folder and gives its path. What lies there under its name is never written over: if it is the same
 * file it is that one, and otherwise this one gets a number.
 */
export async function putInFolder(folder: string, name: string, bytes: Uint8Array) {
  for (let count = 1; count <= most; count += 1) {
    const path = join(folder, count === 1 ? name : numberedFileName(name, count));
    try {
      // Exclusive: a link that lies there is never followed.
      await writeFile(path, bytes, { flag: 'wx', mode: 0o600, flush: true });
      return ok(path);
    } catch (error) {
      if (!isTaken(error)) return refuseUnusable(error, 'file-unwritable');
      if (await holds(path, bytes)) return ok(path);
    }
  }
  return refuse({ code: 'file-unwritable' });
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

const holds = (path: string, bytes: Uint8Array) =>
  readFile(path).then(
    (there) => there.equals(bytes),
    () => false,
  );
