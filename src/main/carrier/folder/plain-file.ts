import { constants } from 'node:fs';
import { mkdir, lstat, open, rename, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '#main/vault/atomic-file.ts';

/** A full disk may still take a few bytes. */
const tryLength = 64 * 1024;

/** Others write in a shared folder too: a link or a pipe that lies there is neither followed nor waited for. */
const plainly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a plain file; `'none'` when there is no such, `'large'` when it is longer than `most`. */
export async function readPlain(path: string, most: number): Promise<Buffer | 'none' | 'large'> {
  const file = await open(path, plainly).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ELOOP', 'ENXIO', 'EISDIR'].includes(error.code ?? '')) return undefined;
    throw error;
  });
  if (!file) return 'none';
  try {
    const found = await file.stat();
    if (!found.isFile()) return 'none';
    return found.size > most ? 'large' : await readAll(file, found.size);
  } finally {
    await file.close();
  }
}

/** No more than was there at first, however it grows meanwhile. */
async function readAll(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let done = 0;
  while (done < size) {
    const { bytesRead } = await file.read(bytes, done, size - done, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

/**
 * Writes beside and renames, so that nobody meets half of it. It is as open to others as the shared folder itself is:
 * whom that lets in, and nobody else, is to read it.
 *
 * @param root the shared folder
 */
export async function writePlain(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await stat(root);
  await makeRooms(root, dirname(path), mode & 0o7777);
  const part = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const file = await open(part, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.chmod(mode & 0o666).catch(() => undefined);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
  // Not every network folder knows how.
  await syncFolder(dirname(path)).catch(() => undefined);
}

async function makeRooms(root: string, dir: string, mode: number): Promise<void> {
  if (dir === root) return;
  const found = await lstat(dir).catch(() => undefined);
  if (found?.isDirectory()) return;
  // A link to somewhere else, or a file: nothing is written through it.
  if (found) throw Object.assign(new Error('No folder'), { code: 'EACCES' });
  await makeRooms(root, dirname(dir), mode);
  await mkdir(dir, { mode }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const made = await open(dir, 'r');
  try {
    await made.chmod(mode).catch(() => undefined);
  } finally {
    await made.close();
  }
}

/** Writes something in a folder and takes it away again. */
export async function tryPlain(root: string): Promise<void> {
  const path = join(root, `.try-${randomBytes(6).toString('hex')}.part`);
  try {
    await writeFile(path, Buffer.alloc(tryLength), { flag: 'wx', mode: 0o600 });
  } finally {
    await rm(path, { force: true });
  }
}
