import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { backUp } from '#main/backup/back-up.ts';
import { restoreBook } from '#main/backup/restore-book.ts';
import { readSealed } from '#main/casebook/files/blob-folder.ts';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { retentionList } from '#main/casework/retention/retention-list.ts';
import { by, note, valueOf } from '../../../factories/books/book.ts';
import { emptyFolder } from '../../../factories/exchange/carriers.ts';
import { withdrawn } from '../../../factories/cases/case.ts';
import { allOf, confinedApart } from '../../../factories/books/confined-apart.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';
import { openedBy } from '../../../factories/books/invited.ts';
import { passphrase } from '../../../factories/books/joined-desks.ts';
import { workOver } from '../../../factories/cases/work.ts';

const now = () => '2026-10-06T09:00:00Z';
const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;

type Desk = Awaited<ReturnType<typeof confinedApart>>['other'];

/** The book of a desk as it comes back from a backup of that desk, open, with its own way to the shared folder. */
async function restored({ book }: Pick<Desk, 'book'>, shared: string) {
  const place = await emptyFolder();
  valueOf(await backUp(place, book.backupSource(now)));
  return async () => {
    const dir = join(await emptyFolder(), 'back');
    valueOf(await restoreBook(place, undefined, dir, { passphrase }));
    const folder = valueOf(await holdFolder(dir));
    onTestFinished(() => folder.release());
    const back = await openedBy(folder, { passphrase });
    const exchange = exchangeOf(back.book, folder, now);
    onTestFinished(() => exchange.close());
    valueOf(await exchange.choose({ kind: 'folder', dir: shared }));
    return { ...back, folder, exchange };
  };
}

it('a backup of who is not named brings a confidential case back to nobody', async () => {
  const { dir, lead, named, other, caseId, reference, blob } = await confinedApart();
  await allOf(lead, named, other);
  const bringBack = await restored(other, dir);
  const { book } = await bringBack();
  expect(await book.history(caseId)).toEqual([]);
  expect(book.list({ offset: 0, limit: 10 }).total).toBe(0);
  expect((await book.readBlob(caseId, blob)).ok).toBe(false);
  expect(book.confidential).toMatchObject([{ reference }]);
  expect(book.copy.hasKey(caseId)).toBe(false);
});

it('an older backup has the case as it was, and no more of it; it closes at the first exchange', async () => {
  const { dir, lead, named, other, caseId, reference, blob } = await confinedApart();
  const bringBack = await restored(other, dir);
  valueOf(await lead.book.execute(caseId, [note('Känsligt, senare')], by));
  await allOf(lead, named, other);
  const { book, exchange, locked, folder } = await bringBack();
  expect((await book.history(caseId)).map(({ event }) => event.type)).not.toContain('note-added');
  expect((await book.readBlob(caseId, blob)).ok).toBe(true);
  valueOf(await exchange.now());
  expect(await book.history(caseId)).toEqual([]);
  expect((await book.readBlob(caseId, blob)).ok).toBe(false);
  expect(book.confidential).toMatchObject([{ reference }]);
  expect(book.copy.hasKey(caseId)).toBe(false);
  exchange.close();
  await locked.close();
  const again = await openedBy(folder, { passphrase });
  expect(again.book.summary(caseId)).toBeUndefined();
});

it('a disposal of a confidential case reaches every desk, files and all, and each says so', async () => {
  const { lead, named, other, caseId, reference, blob } = await confinedApart();
  await allOf(lead, named, other);
  valueOf(await lead.book.execute(caseId, [...withdrawn], by));
  await allOf(lead, named, other);
  const [done] = valueOf(await lead.book.shred([{ caseId, rule: 'Två år', figureOf }], by));
  expect(done).toEqual({ ok: true });
  await allOf(lead, named, other);
  for (const { book, folder } of [lead, named, other]) {
    expect(await book.history(caseId)).toEqual([]);
    expect(book.confidential).toEqual([]);
    expect(book.copy.hasKey(caseId)).toBe(false);
    expect(await readSealed(folder.dir, blob)).toBeUndefined();
  }
  const list = await retentionList(workOver(lead.book, lead.folder, now), 10);
  const [one, two] = [named, other].map(({ book }) => book.atWork.name);
  expect(list.disposed.rows).toMatchObject([{ reference, awaited: [] }]);
  expect(new Set(list.disposed.rows[0]?.carriedBy)).toEqual(new Set([one, two]));
});
