import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asFound } from '#main/casebook/folder/as-found.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { tempFolder, valueOf } from '../../../../factories/books/book.ts';

/** Holds a folder for nothing, and leaves it as it was found. */
async function holdInVain(dir: string, meanwhile = async () => {}) {
  const leave = await asFound(dir);
  const folder = valueOf(await holdFolder(dir));
  await meanwhile();
  await folder.release();
  await leave();
}

it('a folder that was not there is gone again, and an empty one is empty', async () => {
  const { dir } = await tempFolder();
  const inside = join(dir, 'new');
  await holdInVain(inside);
  expect(await readdir(dir)).not.toContain('new');
  await mkdir(inside, { mode: 0o700 });
  await holdInVain(inside);
  expect(await readdir(inside)).toEqual([]);
});

it('nothing goes that was there before, or that somebody put there meanwhile', async () => {
  const { dir } = await tempFolder();
  const inside = join(dir, 'new');
  await holdInVain(inside, () => writeFile(join(inside, 'bild.png'), ''));
  expect(await readdir(inside)).toEqual(['bild.png']);
  await rm(inside, { recursive: true });
  await mkdir(inside, { mode: 0o700 });
  await writeFile(join(inside, 'lock'), 'of another');
  await holdInVain(inside);
  expect(await readdir(inside)).toEqual(['lock']);
});
