import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { by, note, openCase, unlocked, valueOf } from '../../../factories/books/book.ts';
import { emptyFolder } from '../../../factories/exchange/carriers.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';
import { bookOfTwo } from '../../../factories/books/book-of-two.ts';

async function two() {
  const [anna, bo] = await bookOfTwo();
  const dir = await emptyFolder();
  return {
    path: (name: string) => join(dir, name),
    anna: { ...anna, exchange: exchangeOf(anna.book, anna.folder) },
    bo: { ...bo, exchange: exchangeOf(bo.book, bo.folder) },
  };
}

it('brings by a file what the other desk lacks, late, twice and out of order', async () => {
  const { anna, bo, path } = await two();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.writeBundle(path('one')));
  valueOf(await anna.book.execute(caseId, [note('två')], by));
  valueOf(await anna.exchange.writeBundle(path('two'), 'bo exempel'));
  valueOf(await anna.book.execute(caseId, [note('tre')], by));
  valueOf(await anna.exchange.writeBundle(path('three')));
  for (const name of ['three', 'one', 'two', 'three'])
    valueOf(await bo.exchange.readBundle(path(name)));
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
  const again = valueOf(await bo.exchange.readBundle(path('three')));
  expect(again).toMatchObject({ received: { events: 0, blobs: 0 }, refused: [] });
});

it('is written for nobody and no desk that the book does not know, nor for who was removed', async () => {
  const { anna, path } = await two();
  const refused = { ok: false, error: { code: 'desk-unknown', name: 'nonsens' } };
  expect(await anna.exchange.writeBundle(path('out'), 'nonsens')).toEqual(refused);
  valueOf(await anna.book.removeOfficer('Bo Exempel', 'Slutat', by));
  expect(await anna.exchange.writeBundle(path('out'), 'Bo Exempel')).toMatchObject({
    error: { code: 'desk-unknown' },
  });
  await expect(readFile(path('out'))).rejects.toThrow('ENOENT');
});

it('is smaller for a desk that has told what it has', async () => {
  const { anna, bo, path } = await two();
  for (let nth = 0; nth < 20; nth++) {
    valueOf(await anna.book.execute(undefined, [openCase(nth)], by));
  }
  valueOf(await anna.exchange.writeBundle(path('all')));
  valueOf(await bo.exchange.readBundle(path('all')));
  valueOf(await bo.book.execute(undefined, [openCase(99)], by));
  valueOf(await bo.exchange.writeBundle(path('back')));
  valueOf(await anna.exchange.readBundle(path('back')));
  expect(valueOf(await anna.exchange.writeBundle(path('less'), bo.desk)).sent.events).toBe(0);
  expect((await readFile(path('less'))).length).toBeLessThan((await readFile(path('all'))).length);
});

it('says nothing readable to who finds it', async () => {
  const { anna, path } = await two();
  valueOf(await anna.book.execute(undefined, [openCase(1), note('hemlig anteckning')], by));
  valueOf(await anna.exchange.writeBundle(path('all')));
  const bytes = (await readFile(path('all'))).toString('latin1');
  for (const word of ['Prov Person', 'hemlig', 'add-note', 'case-opened', 'Exempel']) {
    expect(bytes).not.toContain(word);
  }
});

it('leaves an old file in its place and nothing beside it when it cannot be written whole', async () => {
  const { anna, path } = await two();
  expect(await anna.exchange.writeBundle(path('nowhere/file'))).toMatchObject({
    error: { code: 'carrier-missing' },
  });
  expect(await anna.exchange.readBundle(path('nowhere'))).toMatchObject({
    error: { code: 'carrier-missing' },
  });
});

it('is not written by a desk whose log is not the one it sent before', async () => {
  const { anna, path } = await two();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  await anna.book.flush();
  await anna.locked.close();
  const journal = join(anna.folder.dir, 'journal');
  await cp(journal, path('journal'), { recursive: true });
  const later = await unlocked(anna.folder);
  valueOf(await later.book.execute(caseId, [note('Efter kopian')], by));
  valueOf(await exchangeOf(later.book, anna.folder).writeBundle(path('sent')));
  await later.locked.close();
  await rm(journal, { recursive: true });
  await cp(path('journal'), journal, { recursive: true });
  const restored = await unlocked(anna.folder);
  const exchange = exchangeOf(restored.book, anna.folder);
  expect(await exchange.writeBundle(path('again'))).toMatchObject({
    error: { code: 'desk-restored' },
  });
});
