import { mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderLister, mostThings } from '#main/carrier/folder/list-folder.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { desks, emptyFolder, runOf } from '../../../factories/exchange/carriers.ts';

/** A folder with an object of ours, listed by a clock of the test's own. */
async function listed() {
  const root = await emptyFolder();
  const room = join(root, 'log', desks.anna);
  await mkdir(room, { recursive: true });
  let now = 0;
  const put = (nth: number) => writeFile(join(root, runOf(desks.anna, nth, nth).name), 'x');
  await put(1);
  const list = folderLister(root, () => now);
  const count = async () => valueOf(await list()).names.length;
  return { room, put, list, count, wait: (ms: number) => (now += ms) };
}

/** Changes a folder as a system would that dates no change. */
async function undated(room: string, change: () => Promise<unknown>) {
  const { atime, mtime } = await stat(room);
  await utimes(room, atime, mtime);
  await change();
  await utimes(room, atime, mtime);
}

it('a folder that has not changed is not read again, and one that has is', async () => {
  const { room, put, count, wait } = await listed();
  const { atime, mtime } = await stat(room);
  await utimes(room, atime, mtime);
  expect(await count()).toBe(1);
  wait(10_000);
  expect(await count()).toBe(1);
  await undated(room, () => put(2));
  expect(await count()).toBe(1);
  await put(3);
  expect(await count()).toBe(3);
});

it('a change within the second of the one before is met, and one that nobody dated in ten minutes', async () => {
  const { room, put, count, wait } = await listed();
  await undated(room, async () => undefined);
  expect(await count()).toBe(1);
  await undated(room, () => put(2));
  wait(9_999);
  expect(await count()).toBe(2);
  wait(1);
  expect(await count()).toBe(2);
  await undated(room, () => put(3));
  expect(await count()).toBe(2);
  wait(10 * 60_000);
  expect(await count()).toBe(3);
});

it('too many desks, or things, are refused in words and not gone through', async () => {
  const { room, list } = await listed();
  const refused = { ok: false, error: { code: 'carrier-crowded', most: mostThings } };
  const made = Array.from({ length: 2_000 }, (_, nth) => `desk-${String(nth).padStart(6, '0')}`);
  await Promise.all(made.map((name) => mkdir(join(room, '..', name))));
  expect(await list()).toEqual(refused);
});
