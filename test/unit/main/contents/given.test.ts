import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endReaders } from '#main/intake/aside/read-aside.ts';
import {
  by,
  newBook,
  openCase,
  tempFolder,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';
import { makeMessage } from '../../../factories/cases/case.ts';
import { attach } from '../../../factories/books/confined-apart.ts';
import { cost, openedBy, theirs } from '../../../factories/books/invited.ts';
import { allRead, foundBy, readAll } from '../../../factories/cases/searched-texts.ts';
import { workOver } from '../../../factories/cases/work.ts';

afterAll(endReaders);

test('who reads certain cases alone finds words of those cases’ files and messages, and of no others, on the lead’s own computer', async () => {
  const { folder } = await newBook();
  const { locked, book } = await unlocked(folder);
  const cases = [];
  for (const nr of [1, 2]) {
    const message = makeMessage({ text: `${'ord '.repeat(3_000)}slutklämmen` });
    const opened = valueOf(await book.execute(undefined, [openCase(nr, { message })], by));
    await attach({ book }, opened.caseId, 'a.txt', 'backsippa');
    cases.push(opened);
  }
  const [given] = cases;
  const { dir } = await tempFolder();
  const path = join(dir, 'invitation.ombud');
  const wanted = { name: 'Rut Exempel', role: 'reader', path } as const;
  valueOf(await book.invite({ ...wanted, given: [given?.caseId ?? ''] }, by));
  const whole = workOver(book, folder, () => by.at);
  await readAll(whole);
  for (const word of ['backsippa', 'slutklämmen']) expect(foundBy(whole, word)).toHaveLength(2);
  valueOf(await book.acceptHere({ path, passphrase: theirs.passphrase, at: by.at, kdfCost: cost }));
  await locked.close();
  const work = workOver((await openedBy(folder, theirs)).book, folder, () => by.at);
  await readAll(work);
  expect(work.contents.state).toMatchObject({ cases: 1, done: 1, unread: allRead });
  for (const word of ['backsippa', 'slutklämmen'])
    expect(foundBy(work, word)).toMatchObject([{ reference: given?.reference }]);
});
