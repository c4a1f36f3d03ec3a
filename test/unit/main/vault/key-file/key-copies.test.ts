import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import {
  by,
  newBook,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../../factories/books/book.ts';

/** A closed book with a case in it. */
async function closedBook() {
  const { folder } = await newBook();
  const { book, locked } = await unlocked(folder);
  const { caseId } = valueOf(await book.execute(undefined, [openCase(1), note('Kvar')], by));
  await locked.close();
  const file = join(folder.dir, 'keys.json');
  const copy = join(folder.dir, 'keys-copy.json');
  return { folder, caseId, file, copy, whole: await readFile(file) };
}

const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;

test('the copy is the same as the file, also after keys were made and destroyed', async () => {
  const { file, copy, whole } = await closedBook();
  expect((await readFile(file)).equals(whole)).toBe(true);
  expect((await readFile(copy)).equals(whole)).toBe(true);
});

test.each([
  ['gone', (file: string) => rm(file)],
  ['empty', (file: string) => writeFile(file, '')],
  ['cut in half', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 700))],
  [
    'of zeros',
    async (file: string) => writeFile(file, Buffer.alloc((await readFile(file)).length)),
  ],
  [
    'a folder',
    async (file: string) => {
      await rm(file);
      await mkdir(file);
    },
  ],
])('a key file that is %s is made good from its copy, and the book opens', async (_, damage) => {
  const { folder, caseId, file, whole } = await closedBook();
  await damage(file);
  const { book, locked } = await unlocked(folder);
  expect(await book.history(caseId)).toHaveLength(2);
  await locked.close();
  expect((await readFile(file).catch(() => whole)).equals(whole)).toBe(true);
});

test('a flipped bit anywhere in the file is made good', async () => {
  const { folder, file, whole } = await closedBook();
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 4;
    await writeFile(file, flipped);
    await valueOf(await openBook(folder)).close();
    expect((await readFile(file)).equals(whole), `bit at ${at}`).toBe(true);
  }
});

test('a damaged copy is made like the file again', async () => {
  const { folder, copy, whole } = await closedBook();
  for (const damaged of ['', 'x', whole.subarray(1)]) {
    await writeFile(copy, damaged);
    await valueOf(await openBook(folder)).close();
    expect((await readFile(copy)).equals(whole)).toBe(true);
  }
});

test('verification names a damaged file although its copy serves', async () => {
  const { folder, file } = await closedBook();
  await writeFile(file, '{}');
  await folder.release();
  expect(valueOf(await verify(folder.dir))).toMatchObject({
    ok: false,
    faults: [{ code: 'keys-damaged' }],
  });
});

test('a folder with a journal and no key file is never taken for a new one', async () => {
  const { folder, file, copy } = await closedBook();
  const journal = join(folder.dir, 'journal', 'events.log');
  const before = await readFile(journal);
  await rm(file);
  await rm(copy);
  const refused = { ok: false, error: { code: 'keys-missing' } };
  expect(await openBook(folder)).toEqual(refused);
  expect(await createBook(folder, { ...names, passphrase, at: by.at })).toEqual(refused);
  expect((await readFile(journal)).equals(before)).toBe(true);
  await rm(join(folder.dir, 'journal'), { recursive: true });
  await mkdir(join(folder.dir, 'blobs'), { recursive: true });
  await writeFile(join(folder.dir, 'blobs', 'a'.repeat(64)), 'x');
  expect(await openBook(folder)).toEqual(refused);
});

test('a book that was never finished being made is begun again', async () => {
  const { folder } = await newBook();
  await rm(join(folder.dir, 'keys.json'));
  await rm(join(folder.dir, 'keys-copy.json'));
  expect(await openBook(folder)).toMatchObject({ error: { code: 'book-missing' } });
  const again = await createBook(folder, { ...names, passphrase, at: by.at, kdfCost: 2 ** 14 });
  expect(again.ok).toBe(true);
});

test('a key file that is taken away while the book is open is put back by the next key', async () => {
  const { folder, file } = await closedBook();
  const { book, locked } = await unlocked(folder);
  await rm(file);
  for (let nth = 2; nth < 40; nth++) valueOf(await book.execute(undefined, [openCase(nth)], by));
  await locked.close();
  const again = await unlocked(folder);
  expect(again.book.list({ offset: 0, limit: 0 }).total).toBe(39);
});
