import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';

/**
 * As `mkdir -p`, for its owner alone. Node's own never ends under a folder that refuses a child by saying that it is not
 * there, as /proc does.
 */
export async function makeFolder(dir: string): Promise<void> {
  if (await isFolder(dir)) return;
  const parent = dirname(dir);
  // A drive that is not there is its own parent.
  if (parent !== dir) await makeFolder(parent);
  await mkdir(dir, { mode: 0o700 }).catch(async (error: unknown) => {
    // Another process may have been quicker.
    if (!(await isFolder(dir))) throw error;
  });
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const writableByOthers = 0o022;

/** A folder that others may write in is nobody's to trust: what is put there need not be what is read back. */
export async function refuseOthers(dir: string): Promise<Result<undefined, BookRefusal>> {
  // Windows keeps no such bits: a folder under the person's profile is theirs by its access list.
  if (process.platform === 'win32') return ok(undefined);
  const { mode, uid } = await stat(dir);
  const foreign = process.getuid?.() !== 0 && uid !== process.getuid?.() && (await isWritable(dir));
  return foreign || (mode & writableByOthers) !== 0
    ? refuse({ code: 'folder-open-to-others' })
    : ok(undefined);
}

export const isWritable = (dir: string): Promise<boolean> =>
  access(dir, constants.W_OK).then(
    () => true,
    () => false,
  );
