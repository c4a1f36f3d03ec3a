import { copyFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Casebook } from '#main/casebook/casebook.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import {
  by,
  newBook,
  note,
  openCase,
  unlocked,
  valueOf,
} from '../../../../factories/books/book.ts';

async function openBookWithCase() {
  const { folder } = await newBook();
  const { book, locked } = await unlocked(folder);
  const { caseId } = valueOf(await book.execute(undefined, [openCase(1)], by));
  return { folder, book, locked, caseId, journal: join(folder.dir, 'journal', 'events.log') };
}

const texts = async (book: Casebook, caseId: string) =>
  (await book.history(caseId)).flatMap(({ event }) =>
    event.type === 'note-added' ? [event.text] : [],
  );

const write = async (book: Casebook, caseId: string, text: string) =>
  valueOf(await book.execute(caseId, [note(text)], by));

const losses: [string, (journal: string, dir: string) => Promise<unknown>, 'gone' | 'replaced'][] =
  [
    ['the file is deleted', (journal) => rm(journal), 'gone'],
    ['its folder is deleted', (_, dir) => rm(join(dir, 'journal'), { recursive: true }), 'gone'],
    [
      'all of the folder is deleted',
      async (_, dir) => {
        for (const name of await readdir(dir)) await rm(join(dir, name), { recursive: true });
      },
      'gone',
    ],
    [
      'another file is put in its place',
      async (journal) => {
        await copyFile(journal, `${journal}.other`);
        await rename(`${journal}.other`, journal);
      },
      'replaced',
    ],
    [
      'an empty one is put in its place',
      async (journal) => {
        await rm(journal);
        await writeFile(journal, '');
      },
      'replaced',
    ],
  ];

test.each(losses)(
  'when %s, what is acknowledged afterwards is there at the next start',
  async (_, befall, was) => {
    const { folder, book, locked, caseId, journal } = await openBookWithCase();
    await write(book, caseId, 'Före');
    await befall(journal, folder.dir);
    await write(book, caseId, 'Efter');
    await write(book, caseId, 'Sist');
    expect(book.settings.incidents).toMatchObject([{ type: 'journal-rescued', was }]);
    await locked.close();
    const again = await unlocked(folder);
    expect(await texts(again.book, caseId)).toEqual(['Före', 'Efter', 'Sist']);
    expect(again.book.settings.incidents).toHaveLength(1);
    await again.locked.close();
    await folder.release();
    expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: true });
  },
);

test.each(losses)(
  'when %s and nobody writes any more, the book is whole at the next start',
  async (_, befall, was) => {
    const { folder, book, locked, caseId, journal } = await openBookWithCase();
    await write(book, caseId, 'Före');
    await befall(journal, folder.dir);
    await locked.close();
    const again = await unlocked(folder);
    expect(await texts(again.book, caseId)).toEqual(['Före']);
    expect(again.book.settings.incidents).toMatchObject([{ type: 'journal-rescued', was }]);
    await again.locked.close();
    await folder.release();
    expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: true });
  },
);

test('a log that was moved elsewhere is not made a second time there', async () => {
  const { book, locked, caseId, journal } = await openBookWithCase();
  await write(book, caseId, 'Före');
  await rename(journal, `${journal}.elsewhere`);
  await locked.close();
  await expect(stat(journal)).rejects.toThrow('ENOENT');
});

test('what stood in its place is set aside, not destroyed', async () => {
  const { folder, book, caseId, journal } = await openBookWithCase();
  await rm(journal);
  await writeFile(journal, 'en annan fil');
  await write(book, caseId, 'Efter');
  const names = await readdir(join(folder.dir, 'journal'));
  expect(names.filter((name) => name.startsWith('set-aside'))).toHaveLength(1);
});

test('what befell the book is told until somebody has read it', async () => {
  const { folder, book, locked, caseId, journal } = await openBookWithCase();
  await rm(journal);
  await write(book, caseId, 'Efter');
  await write(book, caseId, 'Sist');
  valueOf(await book.changeRules([{ type: 'incidents-read' }], by));
  expect(book.settings.incidents).toEqual([]);
  await locked.close();
  expect((await unlocked(folder)).book.settings.incidents).toEqual([]);
});
