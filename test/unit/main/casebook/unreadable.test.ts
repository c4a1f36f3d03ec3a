import { execFile } from 'node:child_process';
import { chmod, chown, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { newBook } from '../../../factories/books/book.ts';

const openAs = fileURLToPath(new URL('../../../factories/processes/open-as.ts', import.meta.url));
const isWindows = process.platform === 'win32';
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** A book in a folder of somebody who may not read what is named; root may read everything. */
async function saidWithout(...names: string[]) {
  const { folder } = await newBook();
  await folder.release();
  const { dir } = folder;
  const all = [dir, ...(await readdir(dir, { recursive: true })).map((name) => join(dir, name))];
  if (isRoot) for (const path of all) await chown(path, nobody, nobody);
  for (const name of names) await chmod(join(dir, name), 0);
  const as = isRoot ? { uid: nobody, gid: nobody } : {};
  const { stdout } = await promisify(execFile)(process.execPath, [openAs, dir], as);
  for (const name of names) await chmod(join(dir, name), 0o700);
  return { stdout, dir };
}

it.skipIf(isWindows)(
  'a key file that may not be read is never taken for one that is lost',
  async () => {
    const { stdout, dir } = await saidWithout('keys.json');
    // The copy opens the book, and the file is left as it is.
    expect(stdout).toBe('ok keys-unreadable');
    expect(await readFile(join(dir, 'keys.json'))).toEqual(
      await readFile(join(dir, 'keys-copy.json')),
    );
    expect((await saidWithout('keys.json', 'keys-copy.json')).stdout).toBe(
      'keys-unreadable keys-unreadable',
    );
    expect((await saidWithout('keys-copy.json')).stdout).toBe('ok ok');
  },
);

it.skipIf(isWindows)('a log that may not be read is never told of as gone', async () => {
  const unread = 'journal-unreadable journal-unreadable';
  expect((await saidWithout('journal')).stdout).toBe(unread);
  expect((await saidWithout('journal/events.log')).stdout).toBe(unread);
});
