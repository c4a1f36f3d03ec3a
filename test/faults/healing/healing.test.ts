import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { passphrase, valueOf } from '../../factories/books/book.ts';
import { receiptClock } from '../../factories/books/receipt-clock.ts';
import { flipped } from './damages.ts';
import { healJournals, sweepFlips } from './heal-journals.ts';
import { storedBook, type StoredBook } from './stored-book.ts';

let book: StoredBook;
beforeAll(async () => {
  book = await storedBook();
});
afterAll(async () => {
  await book.folder.release();
  await rm(book.folder.dir, { recursive: true, force: true });
});

it('a flipped bit anywhere in the journal is healed while the store is whole', async () => {
  const met = await sweepFlips(book, 120);
  expect(met.whole).toBeGreaterThan(100);
  expect(met).toMatchObject({ shut: 0, different: 0 });
});

it('a flipped bit is healed as well where the last frame is a large batch', async () => {
  const large = await storedBook(1, 1, 40);
  try {
    const met = await sweepFlips(large, 60);
    expect(met.whole).toBeGreaterThan(50);
    expect(met).toMatchObject({ shut: 0, different: 0 });
  } finally {
    await large.folder.release();
    await rm(large.folder.dir, { recursive: true, force: true });
  }
});

it('a journal damaged in any of the ways there are is healed while the store is whole', async () => {
  const random = seededRandom(13);
  for (let round = 0; round < 6; round += 1) expect(await healJournals(book, random)).toEqual([]);
});

it('what was healed is told until it is read, and the damaged file is kept', async () => {
  const damaged = flipped(book.journal, Math.floor(book.journal.length / 2));
  const place = join(book.folder.dir, 'journal');
  await writeFile(join(place, 'events.log'), damaged);
  const locked = valueOf(await openBook(book.folder, book.store));
  const opened = valueOf(await locked.unlock({ passphrase }, receiptClock));
  expect(opened.settings.incidents).toMatchObject([{ type: 'journal-healed', events: 1 }]);
  expect(opened.list({ offset: 0, limit: 9 }).total).toBe(2);
  const asides = (await readdir(place)).filter((name) => name.startsWith('set-aside-damaged'));
  const kept = await Promise.all(asides.map((name) => readFile(join(place, name))));
  expect(kept.some((bytes) => bytes.equals(damaged))).toBe(true);
  await locked.close();
  const again = valueOf(await openBook(book.folder, book.store));
  const reopened = valueOf(await again.unlock({ passphrase }, receiptClock));
  expect(reopened.settings.incidents).toHaveLength(1);
  await again.close();
});
