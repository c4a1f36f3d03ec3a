import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyPracticeFolder, readyPracticeFolder } from '#main/practice/ready-folder.ts';
import { tempFolder, valueOf } from '../../../factories/books/book.ts';

const taken = { ok: false, error: { code: 'practice-folder-taken' } };

/** A real book's folder, as far as a careless hand would care, and where its practice book goes. */
async function realBook() {
  const { dir } = await tempFolder();
  await mkdir(join(dir, 'journal'));
  await writeFile(join(dir, 'journal', 'events.log'), 'real');
  await writeFile(join(dir, 'keys.json'), 'real');
  const practice = join(dir, 'practice');
  const isWhole = async () =>
    (await readFile(join(dir, 'journal', 'events.log'), 'utf8')) === 'real' &&
    (await readFile(join(dir, 'keys.json'), 'utf8')) === 'real';
  return { dir, practice, isWhole };
}

describe('the practice folder', () => {
  test('is made once, and known again', async () => {
    const { practice } = await realBook();
    expect(await readyPracticeFolder(practice)).toEqual({ ok: true, value: true });
    expect(await readyPracticeFolder(practice)).toEqual({ ok: true, value: false });
    expect(await readdir(practice)).toEqual(['practice']);
  });

  test('is made whole where a kill left it before it was marked', async () => {
    const { practice } = await realBook();
    await mkdir(practice);
    expect(await readyPracticeFolder(practice)).toEqual({ ok: true, value: false });
    await writeFile(join(practice, 'keys.json'), '');
    expect(await emptyPracticeFolder(practice)).toMatchObject({ ok: true });
  });

  test('is emptied of its book and of what its browser keeps; locks, language and mark stay', async () => {
    const { practice, isWhole } = await realBook();
    valueOf(await readyPracticeFolder(practice));
    for (const folder of ['journal', 'blobs', 'browser/Default/IndexedDB'])
      await mkdir(join(practice, folder), { recursive: true });
    for (const file of ['keys.json', 'keys-copy.json', 'lock', 'writing', 'preferences.json'])
      await writeFile(join(practice, file), 'x');
    await symlink('host-1', join(practice, 'browser', 'SingletonLock'));
    expect(await emptyPracticeFolder(practice)).toMatchObject({ ok: true });
    expect((await readdir(practice)).toSorted()).toEqual([
      'browser',
      'lock',
      'practice',
      'preferences.json',
      'writing',
    ]);
    expect(await readdir(join(practice, 'browser'))).toEqual(['SingletonLock']);
    expect(await isWhole()).toBe(true);
  });
});

describe('what only looks like it', () => {
  test('a link to the real book is neither gone into nor emptied, not even with a mark behind it', async () => {
    const { dir, practice, isWhole } = await realBook();
    await symlink(dir, practice);
    // The link's own name is a mark to whoever follows it: it is a link there too, and no file.
    expect(await readyPracticeFolder(practice)).toEqual(taken);
    expect(await emptyPracticeFolder(practice)).toEqual(taken);
    expect(await isWhole()).toBe(true);
  });

  test('a folder in which somebody keeps something else is left alone', async () => {
    const { practice, isWhole } = await realBook();
    await mkdir(practice);
    await writeFile(join(practice, 'keys.json'), 'somebody’s');
    expect(await readyPracticeFolder(practice)).toEqual(taken);
    expect(await emptyPracticeFolder(practice)).toEqual(taken);
    expect(await readdir(practice)).toEqual(['keys.json']);
    expect(await isWhole()).toBe(true);
  });

  test('a mark that leads elsewhere is no mark, and a file is no folder', async () => {
    const { dir, practice } = await realBook();
    await mkdir(practice);
    await symlink(join(dir, 'keys.json'), join(practice, 'practice'));
    expect(await readyPracticeFolder(practice)).toEqual(taken);
    await rm(practice, { recursive: true });
    await writeFile(practice, '');
    expect(await readyPracticeFolder(practice)).toEqual(taken);
  });

  test('links in the practice folder go as links: what they lead to stays', async () => {
    const { dir, practice, isWhole } = await realBook();
    valueOf(await readyPracticeFolder(practice));
    await symlink(join(dir, 'journal'), join(practice, 'journal'));
    await symlink(dir, join(practice, 'blobs'));
    await symlink(dir, join(practice, 'browser'));
    expect(await emptyPracticeFolder(practice)).toMatchObject({ ok: true });
    expect(await readdir(practice)).toEqual(['practice']);
    expect(await isWhole()).toBe(true);
  });
});
