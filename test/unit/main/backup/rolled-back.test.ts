import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backUp } from '#main/backup/back-up.ts';
import { restoreBook } from '#main/backup/restore-book.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import { holdFolder, type Folder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { by, note, openCase, valueOf } from '../../../factories/books/book.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';
import { joinedDesks, passphrase } from '../../../factories/books/joined-desks.ts';
import { receiptClock } from '../../../factories/books/receipt-clock.ts';

/** A desk at work that exchanges over a folder. */
async function atDesk(folder: Folder, shared: string) {
  const locked = valueOf(await openBook(folder));
  const book = valueOf(await locked.unlock({ passphrase }, receiptClock));
  const exchange = exchangeOf(book, folder);
  valueOf(await exchange.choose({ kind: 'folder', dir: shared }));
  const close = async () => {
    await locked.close();
    await folder.release();
  };
  onTestFinished(close);
  return { book, close, exchange: async () => valueOf(await exchange.now()) };
}

const write = async (book: Casebook, caseId: string, text: string) =>
  valueOf(await book.execute(caseId, [note(text)], by));

const notes = async (book: Casebook, caseId: string) =>
  (await book.history(caseId)).flatMap(({ event }) =>
    event.type === 'note-added' ? [event.text] : [],
  );

test('a log that was rolled back by a restore is never gone on with: all that was sent comes back, all that is new stays, and the disk that is found again goes on beside it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ombud-rolled-back-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [shared, place] = [join(root, 'shared'), join(root, 'place')];
  await Promise.all([shared, place].map((dir) => mkdir(dir)));
  const [first, second] = await joinedDesks(root);
  if (!second) throw new Error('No second desk');
  const one = await atDesk(first, shared);
  const other = await atDesk(second, shared);
  const old = one.book.atWork.desk;
  const { caseId } = valueOf(await one.book.execute(undefined, [openCase(1)], by));
  await write(one.book, caseId, 'före kopian');
  valueOf(
    await backUp(
      place,
      one.book.backupSource(() => by.at),
    ),
  );
  await write(one.book, caseId, 'skickat efter kopian');
  await one.exchange();
  await write(one.book, caseId, 'aldrig skickat');
  await one.close();
  await other.exchange();
  await write(other.book, caseId, 'svar från kollegan');
  await other.exchange();
  const sent = other.book.heads.get(old);

  const dir = join(root, 'restored');
  const { desk } = valueOf(await restoreBook(place, undefined, dir, { passphrase }));
  const back = await atDesk(valueOf(await holdFolder(dir)), shared);
  expect(back.book.atWork.desk).toBe(desk);
  // Before it has heard of anything: the moment in which a log that is gone on with would fork.
  await write(back.book, caseId, 'efter återställningen');
  await back.exchange();
  await other.exchange();
  await back.exchange();
  for (const { book } of [back, other]) {
    expect((await notes(book, caseId)).toSorted()).toEqual([
      'efter återställningen',
      'före kopian',
      'skickat efter kopian',
      'svar från kollegan',
    ]);
    expect(book.heads.get(old)).toEqual(sent);
    expect(book.heads.get(desk)?.seq).toBeGreaterThan(0);
  }

  // The disk that was thought lost is found, with what nobody else has.
  const found = await atDesk(valueOf(await holdFolder(first.dir)), shared);
  await write(found.book, caseId, 'på den gamla disken');
  await found.exchange();
  for (const at of [back, other, found]) await at.exchange();
  const histories = await Promise.all([back, other, found].map(({ book }) => notes(book, caseId)));
  expect(histories[0]?.toSorted()).toEqual([
    'aldrig skickat',
    'efter återställningen',
    'före kopian',
    'på den gamla disken',
    'skickat efter kopian',
    'svar från kollegan',
  ]);
  expect(histories[1]).toEqual(histories[0]);
  expect(histories[2]).toEqual(histories[0]);
});
