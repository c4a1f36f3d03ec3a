import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moveIn, settleMoves } from '#main/casebook/moving/move-in.ts';
import { isFree } from '#main/casebook/moving/rooms.ts';
import { by, tempFolder } from '../../../../factories/books/book.ts';
import { leadsBook } from '../../../../factories/books/invited.ts';

const bookNames = ['blobs', 'head-copy.json', 'journal', 'keys.json'];

/** A folder with a book of `old` in it and one of `new` in its room; what each file says is whose it is. */
async function twoBooks() {
  const { dir } = await tempFolder();
  await fill(dir, 'old');
  await mkdir(join(dir, 'restoring'));
  await fill(join(dir, 'restoring'), 'new');
  await writeFile(join(dir, 'restoring', 'lock'), 'of the room');
  await writeFile(join(dir, 'preferences.json'), 'mine');
  return dir;
}

async function fill(dir: string, whose: string) {
  for (const name of ['journal', 'blobs']) {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, 'file'), whose);
  }
  for (const name of ['keys.json', 'head-copy.json']) await writeFile(join(dir, name), whose);
}

/** Whose book lies in a folder, by every file of it. */
async function whose(dir: string) {
  const paths = ['keys.json', 'head-copy.json', 'journal/file', 'blobs/file'];
  const told = await Promise.all(paths.map((path) => readFile(join(dir, path), 'utf8')));
  return [...new Set(told)];
}

async function asides(dir: string) {
  return (await readdir(dir)).filter((name) => name.startsWith('aside-'));
}

describe('moving a book in', () => {
  it('puts it in place of the one that was there, which is kept aside whole', async () => {
    const dir = await twoBooks();
    await moveIn(dir, 'restoring', by.at);
    expect(await whose(dir)).toEqual(['new']);
    const [aside = ''] = await asides(dir);
    expect(aside).toMatch(/^aside-20261006T080000Z-[0-9a-f]{8}$/);
    expect(await whose(join(dir, aside))).toEqual(['old']);
    expect(await readFile(join(dir, 'preferences.json'), 'utf8')).toBe('mine');
    expect(await readFile(join(dir, 'lock'), 'utf8')).toBe('');
    expect(await readdir(dir)).not.toContain('restoring');
    expect(await readdir(dir)).not.toContain('moving.json');
  });

  it('makes no folder for what was not there', async () => {
    const dir = await twoBooks();
    for (const name of bookNames) await rm(join(dir, name), { recursive: true });
    await moveIn(dir, 'restoring', by.at);
    expect(await whose(dir)).toEqual(['new']);
    expect(await asides(dir)).toEqual([]);
  });

  // The order in which the names go is what a crash may cut anywhere.
  const away = ['keys.json', 'journal', 'head-copy.json', 'blobs'];
  const inside = away.toReversed();
  it.each(Array.from({ length: away.length + inside.length + 1 }, (_, steps) => steps))(
    'goes on at the next start where it broke off after %i renamings',
    async (steps) => {
      const dir = await twoBooks();
      const aside = 'aside-20261006T080000Z-00000000';
      const cleared = steps > away.length;
      await writeFile(
        join(dir, 'moving.json'),
        JSON.stringify({ room: 'restoring', aside, cleared }),
      );
      if (steps > 0) await mkdir(join(dir, aside));
      for (const name of away.slice(0, steps))
        await rename(join(dir, name), join(dir, aside, name));
      for (const name of inside.slice(0, Math.max(0, steps - away.length))) {
        await rename(join(dir, 'restoring', name), join(dir, name));
      }
      await settleMoves(dir);
      expect(await whose(dir)).toEqual(['new']);
      expect(await whose(join(dir, aside))).toEqual(['old']);
      await settleMoves(dir);
      expect(await whose(dir)).toEqual(['new']);
    },
  );

  it.each(['joining', 'restoring'] as const)(
    'that never began leaves the book as it was, and clears %s',
    async (room) => {
      const dir = await twoBooks();
      if (room === 'joining') await rename(join(dir, 'restoring'), join(dir, room));
      await settleMoves(dir);
      expect(await whose(dir)).toEqual(['old']);
      expect(await readdir(dir)).not.toContain(room);
      expect(await asides(dir)).toEqual([]);
    },
  );

  it.each([
    'nonsense',
    '{"room":"../elsewhere","aside":"aside-20261006T080000Z-00000000","cleared":true}',
    '{"room":"restoring","aside":"../../elsewhere","cleared":false}',
  ])('by an order that is none touches nothing: %s', async (order) => {
    const dir = await twoBooks();
    await writeFile(join(dir, 'moving.json'), order);
    await settleMoves(dir);
    expect(await whose(dir)).toEqual(['old']);
  });
});

describe('a folder with room for a book', () => {
  it('is one with nothing but what the app keeps there, or left of a making that broke off', async () => {
    const { dir } = await tempFolder();
    expect(await isFree(dir)).toBe(true);
    for (const name of ['invitation.passing', 'head-copy.json', 'ombud.log', 'guesses.json']) {
      await writeFile(join(dir, name), '');
    }
    await mkdir(join(dir, 'browser'));
    await mkdir(join(dir, 'blobs'));
    expect(await isFree(dir)).toBe(true);
  });

  it('is none with a picture, with a book, with its keys alone or without them', async () => {
    const { dir } = await tempFolder();
    await writeFile(join(dir, 'bild.png'), '');
    expect(await isFree(dir)).toBe(false);
    const { folder } = await leadsBook();
    expect(await isFree(folder.dir)).toBe(false);
    const copy = await tempFolder();
    await cp(join(folder.dir, 'keys.json'), join(copy.dir, 'keys-copy.json'));
    expect(await isFree(copy.dir)).toBe(false);
    await rm(join(folder.dir, 'keys.json'));
    await rm(join(folder.dir, 'keys-copy.json'));
    expect(await isFree(folder.dir)).toBe(false);
  });
});
