import { fstatSync, statSync, type BigIntStats } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { piecesOf } from '../files/pieces-of.ts';
import { syncFolder } from '#main/vault/atomic-file.ts';

/** What became of a journal's file behind the back of who has it open. */
export type Loss = 'gone' | 'replaced';

/** By what a file is known, whatever it is called; as long as it is open no other has the same. */
export type Identity = Pick<BigIntStats, 'ino' | 'dev'>;

export const identityOf = (file: FileHandle): Identity => fstatSync(file.fd, { bigint: true });

/** Whether it has no name any more, here or anywhere. */
export const isDeleted = (file: FileHandle): boolean => fstatSync(file.fd).nlink === 0;

/**
 * Whether the file that is written is the one that will be found at the next start. One that was deleted, or replaced by a
 * program that restores or carries files, takes writes as before, and all of them are lost with the last handle.
 */
export function lossOf(path: string, own: Identity): Loss | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found) return 'gone';
  return found.ino === own.ino && found.dev === own.dev ? undefined : 'replaced';
}

/** Puts the file that is open back in its place, whole up to `end`; what stands there is set aside. Gives the new file. */
export async function putBack(path: string, file: FileHandle, end: number): Promise<FileHandle> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const suffix = randomBytes(4).toString('hex');
  const beside = `${path}.${suffix}`;
  const next = await open(beside, 'wx+', 0o600);
  try {
    for await (const piece of piecesOf(file, 0, end)) await next.writeFile(piece);
    await next.sync();
    await rename(path, `${folder}/set-aside-${suffix}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(beside, path);
    await syncFolder(folder);
    return next;
  } catch (error) {
    await next.close();
    await rm(beside, { force: true });
    throw error;
  }
}
