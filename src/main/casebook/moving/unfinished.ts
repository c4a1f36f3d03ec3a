import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeSynced } from '#main/vault/atomic-file.ts';
import { isThere } from '../folder/is-there.ts';

/** Stands in a folder while a backup is restored into it: from before its first file until all of it has been opened. */
const mark = 'restore-unfinished';

/** What holds a folder: a file that another process may have open, and is never taken from under it. */
const held = ['lock', 'writing'];

/** What a restore that broke off leaves. */
const left = [
  mark,
  ...held,
  ...['blobs', 'journal', 'keys-copy.json', 'keys.json', 'guesses.json'].flatMap((name) => [
    name,
    `${name}.next`,
  ]),
];

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

/** Whether a backup can be restored into a folder: it is empty, or what is there is what another restore has left. */
export async function takesRestore(dir: string): Promise<boolean> {
  const names = await readdir(dir);
  if (names.every((name) => held.includes(name))) return true;
  return names.includes(mark) && names.every((name) => left.includes(name));
}

/** Takes away what a restore left that broke off. For who holds the folder: else it may be one that is under way. */
export async function clearUnfinished(dir: string): Promise<void> {
  const names = (await readdir(dir)).filter((name) => name !== mark && !held.includes(name));
  for (const name of names) await rm(join(dir, name), { recursive: true, force: true });
  await markFinished(dir);
}

/** Last of all, when nothing more is touched: whoever comes next finds a folder that is free, and holds it anew. */
export async function removeHeld(dir: string): Promise<void> {
  for (const name of held.toReversed()) await rm(join(dir, name), { force: true });
}
