import { lstat, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { refuseByDisk } from '../casebook/folder/disk-refusal.ts';
import { makeFolder } from '../casebook/folder/own-folder.ts';

/** Written into a folder as it is made to practise in, and never into another. */
const mark = 'practice';

/** What stays when the practice book begins anew: the locks are held, and the language is the person's. */
const stays = new Set([
  mark,
  'lock',
  'writing',
  'show.sock',
  'show-key',
  'windows.json',
  'preferences.json',
  'browser',
]);

/**
 * Makes the practice folder where there is none. One that is there is gone into only if it was made for this: nothing that
 * merely leads elsewhere, and nothing that somebody else has put there.
 *
 * @returns whether it is new
 */
export async function readyPracticeFolder(dir: string): Promise<Result<boolean, BookRefusal>> {
  const found = await lstat(dir).catch(() => undefined);
  if (found) return (await isOurs(dir)) ? ok(false) : refuse({ code: 'practice-folder-taken' });
  try {
    await makeFolder(dir);
    await writeFile(join(dir, mark), '', { mode: 0o600 });
    return ok(true);
  } catch (error) {
    return refuseByDisk(error);
  }
}

/**
 * Empties it for another beginning, while this process holds it and no page is open. What in it leads elsewhere is taken
 * away as what it is, never followed.
 */
export async function emptyPracticeFolder(dir: string): Promise<Result<undefined, BookRefusal>> {
  if (!(await isOurs(dir))) return refuse({ code: 'practice-folder-taken' });
  try {
    const names = (await readdir(dir)).filter((name) => !stays.has(name));
    for (const path of [...names.map((name) => join(dir, name)), ...(await storesIn(dir))])
      await rm(path, { recursive: true, force: true });
    return ok(undefined);
  } catch (error) {
    return refuseByDisk(error);
  }
}

/** A folder, not the way to one, with the mark in it as a file; or an empty one that a kill left before it was marked. */
async function isOurs(dir: string): Promise<boolean> {
  const folder = await lstat(dir).catch(() => undefined);
  if (!folder?.isDirectory()) return false;
  const marked = await lstat(join(dir, mark)).catch(() => undefined);
  if (marked) return marked.isFile();
  if ((await readdir(dir)).length > 0) return false;
  await writeFile(join(dir, mark), '', { mode: 0o600 });
  return true;
}

/** What the browser keeps of the book; its own locks stay. */
async function storesIn(dir: string): Promise<string[]> {
  const browser = join(dir, 'browser');
  const found = await lstat(browser).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [browser];
  const names = await readdir(browser);
  return names.filter((name) => !name.startsWith('Singleton')).map((name) => join(browser, name));
}
