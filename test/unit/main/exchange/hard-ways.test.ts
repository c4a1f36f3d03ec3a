import { open, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import { bundleHead, entryHead } from '#main/carrier/bundle/format.ts';
import { by, note, openCase, valueOf } from '../../../factories/books/book.ts';
import { bookOfTwo } from '../../../factories/books/book-of-two.ts';
import { emptyFolder, runOf } from '../../../factories/exchange/carriers.ts';
import { withdrawn } from '../../../factories/cases/case.ts';
import { attach, threeBy } from '../../../factories/books/confined-apart.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';
import { mounted, smallDisk } from '../../../factories/exchange/small-disk.ts';

async function two() {
  const [anna, bo] = await bookOfTwo();
  const over = <D extends typeof anna>(desk: D) => {
    const exchange = exchangeOf(desk.book, desk.folder);
    onTestFinished(() => exchange.close());
    return { ...desk, exchange };
  };
  return { anna: over(anna), bo: over(bo) };
}

it('a shared folder that is really full says so, loses nothing, and goes on when there is room', async (test) => {
  const dir = (await smallDisk(96)) ?? test.skip('No disk can be mounted here');
  const { anna, bo } = await two();
  const choice = { kind: 'folder', dir } as const;
  for (const { exchange } of [anna, bo]) valueOf(await exchange.choose(choice));
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  const blob = await attach(anna, caseId, 'stor.bin', 'x'.repeat(400_000));
  const full = { ok: false, error: { code: 'carrier-full' } } as const;
  expect(await anna.exchange.now()).toEqual(full);
  for (const language of ['sv', 'en'] as const) {
    expect(refusalText(wordsFor(language), full.error).advice).not.toBe('');
  }
  // The desk is usable throughout, and what lay there already comes to the other.
  valueOf(await anna.book.execute(caseId, [note('Skrivet medan det är fullt')], by));
  expect(await anna.exchange.now()).toEqual(full);
  valueOf(await bo.exchange.now());
  expect(bo.book.summary(caseId)).toBeDefined();
  const left = await readdir(dir, { recursive: true });
  expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
  mounted(dir, 'remount,size=8m');
  for (const { exchange } of [anna, bo, anna]) valueOf(await exchange.now());
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
  expect(valueOf(await bo.book.readBlob(caseId, blob))).toHaveLength(400_000);
});

it('a bundle that claims to be huge, or is, is refused without being read into memory', async (test) => {
  // Elsewhere a file of that length takes up what it says.
  if (process.platform !== 'linux') test.skip('No sparse files here');
  const { anna, bo } = await two();
  const path = join(await emptyFolder(), 'bundle');
  const { name } = runOf(bo.desk, 1, 2);
  const head = Buffer.concat([bundleHead(anna.book.copy.bookId), entryHead(name, 0xff_ff_ff_ff)]);
  const damaged = { ok: false, error: { code: 'carrier-damaged' } };
  await writeFile(path, head);
  expect(await anna.exchange.readBundle(path)).toEqual(damaged);
  // Four gigabytes that take no room, with an entry as long as a length can say.
  const file = await open(path, 'w');
  await file.write(head);
  await file.truncate(4.5 * 1024 ** 3);
  await file.close();
  expect((await stat(path)).size).toBeGreaterThan(4 * 1024 ** 3);
  const before = process.memoryUsage().rss;
  expect(await anna.exchange.readBundle(path)).toEqual(damaged);
  expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 ** 2);
  valueOf(await anna.book.execute(undefined, [openCase(1)], by));
});

it('a desk that hears of another by a third alone waits for what came first, and then has the closed case whole', async () => {
  const none = { kind: 'none' } as const;
  const { lead, named: between, other: last } = await threeBy([none, none, none]);
  const dir = await emptyFolder();
  const path = (name: string) => join(dir, name);
  const { caseId } = valueOf(await lead.book.execute(undefined, [openCase(1)], by));
  valueOf(await lead.exchange.writeBundle(path('opening')));
  valueOf(await between.exchange.readBundle(path('opening')));
  valueOf(await between.book.execute(caseId, [note('Så långt har jag kommit')], by));
  valueOf(await between.exchange.writeBundle(path('back')));
  valueOf(await lead.exchange.readBundle(path('back')));
  valueOf(await lead.book.execute(caseId, [...withdrawn], by));
  // What the one between lacks alone: the closing, without what it closes.
  const { desk } = lead.book.atWork;
  valueOf(await lead.exchange.writeBundle(path('closing'), between.book.atWork.desk));
  const early = valueOf(await last.exchange.readBundle(path('closing')));
  expect(early).toMatchObject({ refused: [], received: { events: 0 }, waiting: [{ desk }] });
  expect(last.book.summary(caseId)).toBeUndefined();
  valueOf(await between.exchange.readBundle(path('closing')));
  valueOf(await between.exchange.writeBundle(path('onwards')));
  expect(valueOf(await last.exchange.readBundle(path('onwards')))).toMatchObject({ waiting: [] });
  expect(await last.book.history(caseId)).toEqual(await lead.book.history(caseId));
  expect(await last.book.case(caseId)).toMatchObject({ state: 'closed', clashes: [] });
});
