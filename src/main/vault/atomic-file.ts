import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { turnAt } from './turn-at.ts';

/**
 * Replaces a file whole: after a crash there is the old one or the new one, never a part. Who replaces the same one at the
 * same time comes after: two at once would take the half-written one from under each other.
 */
export const replaceFile = (path: string, bytes: Uint8Array | string): Promise<void> =>
  turnAt(path, () => replace(path, bytes));

async function replace(path: string, bytes: Uint8Array | string): Promise<void> {
  const next = `${path}.next`;
  try {
    await writeSynced(next, bytes);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Writes a new file that only its owner may read, in place of one that is there, and returns when it is on the disk. */
export async function writeSynced(path: string, bytes: Uint8Array | string): Promise<void> {
  await rm(path, { force: true });
  // Exclusive: a link that lies there is never followed.
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is durable only when its folder is. Windows has no such call, and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
