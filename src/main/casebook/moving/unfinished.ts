import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeSynced } from '#main/vault/atomic-file.ts';
import { isThere } from '../folder/is-there.ts';

/** Stands in a folder while a backup is restored into it: from before its first file until all of it has been opened. */
const mark = 'restore-unfinished';

/** What a restore that broke off leaves. */
const left = [
  mark,
  'blobs',
  'journal',
  'keys-copy.json',
  'keys.json',
  'guesses.json',
  'lock',
  'writing',
].flatMap((name) => [name, `${name}.next`]);

export async function markUnfinished(dir: string): Promise<void> {
  await writeSynced(join(dir, mark), '');
  await syncFolder(dir);
}

export async function markFinished(dir: string): Promise<void> {
  await rm(join(dir, mark), { force: true });
  await syncFolder(dir);
}

/** Whether what is in a folder was never restored to its end: it is no book, and its backup has all of it. */
export const isUnfinished = (dir: string): Promise<boolean> => isThere(join(dir, mark));

/** Takes away what a restore left that broke off; `false`, and nothing is touched, where it is not that alone. */
export async function clearUnfinished(dir: string): Promise<boolean> {
  const names = await readdir(dir);
  if (!names.includes(mark) || !names.every((name) => left.includes(name))) return false;
  for (const name of names) {
    if (name !== mark) await rm(join(dir, name), { recursive: true, force: true });
  }
  await markFinished(dir);
  return true;
}
