import { afterAll, expect, test } from 'vitest';
import { contentsOver } from '#main/contents/contents.ts';
import { endReaders } from '#main/intake/aside/read-aside.ts';
import { pdfWithoutEnd } from '../../../factories/files/mail-with-files.ts';
import { allRead, foundBy, readAll, withMail } from '../../../factories/cases/searched-texts.ts';

afterAll(endReaders);

test('a PDF whose page never ends is given up and counted, and the files behind it are read', async () => {
  const { work, reference } = await withMail([
    { name: 'a.txt', bytes: Buffer.from('hjortron') },
    { name: 'b.pdf', bytes: pdfWithoutEnd() },
    { name: 'c.txt', bytes: Buffer.from('mullbär') },
  ]);
  await readAll(work);
  expect(work.contents.state).toMatchObject({ cases: 1, done: 1, unread: { unreadable: 1 } });
  for (const word of ['hjortron', 'mullbär'])
    expect(foundBy(work, word)).toMatchObject([{ reference }]);
}, 90_000);

test('of hundreds of files as many are read as there is room for, the others are counted, and no more memory is taken', async () => {
  const files = Array.from({ length: 300 }, (_, at) => ({
    name: `${at}.txt`,
    bytes: Buffer.from(
      `fil${at}x ${Array.from({ length: 300 }, (_unused, word) => `ord${at * 300 + word}`).join(' ')}`,
    ),
  }));
  const desk = await withMail(files);
  const work = { ...desk.work, contents: contentsOver(desk.work.book, 400_000) };
  await readAll(work);
  const { beyond, unread, cases, done } = work.contents.state;
  expect({ unread, cases, done }).toEqual({ unread: allRead, cases: 1, done: 1 });
  const found = files.filter((_, at) => foundBy(work, `fil${at}x`).length === 1);
  expect(found.length).toBe(300 - beyond);
  expect(beyond).toBeGreaterThan(100);
  expect(found.length).toBeGreaterThan(100);
}, 90_000);
