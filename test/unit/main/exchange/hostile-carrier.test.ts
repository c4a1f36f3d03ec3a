import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { seededRandom } from '#main/sample/random.ts';
import { by, note, openCase, unlocked, valueOf } from '../../../factories/books/book.ts';
import { emptyFolder } from '../../../factories/exchange/carriers.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';
import { bookOfTwo } from '../../../factories/books/book-of-two.ts';
import { objectsIn, twoOver } from '../../../factories/exchange/two-over.ts';

/** Three runs of Anna's lie in the folder, and Bo has none of them. */
async function threeRuns() {
  const over = await twoOver();
  const { anna } = over;
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  for (const text of ['två', 'tre']) {
    valueOf(await anna.book.execute(caseId, [note(text)], by));
    valueOf(await anna.exchange.now());
  }
  return { ...over, caseId, runs: await runsOf(over.dir, anna.desk) };
}

/** In order of their numbers. */
async function runsOf(dir: string, desk: string) {
  const numbered = (path: string) => Number(basename(path).split('-')[0]);
  return (await objectsIn(dir, 'log', desk)).toSorted((a, b) => numbered(a) - numbered(b));
}

it('refuses a changed run by desk and number, takes what stands before it, and goes on when it is mended', async () => {
  const { dir, anna, bo, caseId, runs } = await threeRuns();
  const [, second = ''] = runs;
  const good = await readFile(second);
  const bad = Buffer.from(good);
  bad.writeUInt8(bad.readUInt8(200) ^ 1, 200);
  await writeFile(second, bad);
  const seq = Number(basename(second).split('-')[0]);
  const taken = valueOf(await bo.exchange.now());
  const object = relative(dir, second);
  expect(taken.refused).toEqual([{ desk: anna.desk, seq, code: 'run-damaged', object }]);
  expect(await bo.book.history(caseId)).toHaveLength(1);
  await writeFile(second, good);
  expect(valueOf(await bo.exchange.now()).refused).toEqual([]);
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
});

it('waits for a run that is missing or half there, and says from which number', async () => {
  const { anna, bo, caseId, runs } = await threeRuns();
  const [, second = ''] = runs;
  const good = await readFile(second);
  const seq = Number(basename(second).split('-')[0]);
  for (const length of [undefined, 0, 5, 100, good.length - 1]) {
    await rm(second, { force: true });
    if (length !== undefined) await writeFile(second, good.subarray(0, length));
    const taken = valueOf(await bo.exchange.now());
    expect(taken).toMatchObject({ refused: [], waiting: [{ desk: anna.desk, seq }] });
  }
  await writeFile(second, good);
  valueOf(await bo.exchange.now());
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
});

it('refuses runs that were swapped, renamed to other numbers or laid under another desk', async () => {
  const { dir, anna, bo, caseId, runs } = await threeRuns();
  const [, second = '', third = ''] = runs;
  const goods = [await readFile(second), await readFile(third)] as const;
  await writeFile(second, goods[1]);
  await writeFile(third, goods[0]);
  const swapped = valueOf(await bo.exchange.now());
  expect(swapped.refused).toMatchObject([{ desk: anna.desk, code: 'run-damaged' }]);
  await writeFile(second, goods[0]);
  await writeFile(third, goods[1]);
  const stranger = join(dir, 'log', 'Strangerrrr');
  await mkdir(stranger);
  await copyFile(runs[0] ?? '', join(stranger, basename(runs[0] ?? '')));
  const laid = valueOf(await bo.exchange.now());
  expect(laid.refused).toMatchObject([{ desk: 'Strangerrrr', code: 'run-damaged' }]);
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
});

it('takes nothing a second time, however often old runs are laid there again', async () => {
  const { anna, bo, runs } = await threeRuns();
  valueOf(await bo.exchange.now());
  const before = bo.book.seq;
  for (const run of runs) {
    const [range = '', to = ''] = basename(run).split('-');
    await copyFile(run, join(dirname(run), `${range}-${to}-${'0'.repeat(32)}`));
  }
  expect(valueOf(await bo.exchange.now())).toMatchObject({ received: { events: 0 } });
  expect(bo.book.seq).toBe(before);
  expect(anna.book.seq).toBeGreaterThan(0);
});

it('refuses runs of another book, though they lie under a desk that it knows', async () => {
  const { dir, anna, bo, caseId } = await threeRuns();
  const [stranger] = await bookOfTwo();
  const elsewhere = await emptyFolder();
  const exchange = exchangeOf(stranger.book, stranger.folder);
  valueOf(await exchange.choose({ kind: 'folder', dir: elsewhere }));
  valueOf(await exchange.now());
  const [foreign = ''] = await objectsIn(elsewhere, 'log', stranger.desk);
  const room = join(dir, 'log', anna.desk);
  // Met before the good ones of the same numbers: it begins where they do, and is longer.
  await copyFile(foreign, join(room, `1-99-${'0'.repeat(32)}`));
  const taken = valueOf(await bo.exchange.now());
  expect(taken.refused).toEqual([]);
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
  const other = exchangeOf(stranger.book, stranger.folder);
  expect(await other.choose({ kind: 'folder', dir })).toMatchObject({
    error: { code: 'carrier-other-book' },
  });
});

it('opens nothing silently different, whatever byte of whatever object was changed', async () => {
  const { dir, anna, bo, caseId } = await threeRuns();
  const objects = [
    ...(await objectsIn(dir, 'log', anna.desk)),
    ...(await objectsIn(dir, 'keys', anna.desk)),
  ];
  const random = seededRandom(11);
  const told = JSON.stringify(await anna.book.history(caseId));
  for (let round = 0; round < 60; round++) {
    const path = random.pick(objects as [string]);
    const good = await readFile(path);
    const bad = Buffer.from(good);
    const at = random.between(0, bad.length - 1);
    bad.writeUInt8(bad.readUInt8(at) ^ random.between(1, 255), at);
    await writeFile(path, bad);
    valueOf(await bo.exchange.now());
    const history = await bo.book.history(caseId);
    expect(told.startsWith(JSON.stringify(history).slice(0, -1))).toBe(true);
    await writeFile(path, good);
  }
  valueOf(await bo.exchange.now());
  expect(await bo.book.history(caseId)).toEqual(await anna.book.history(caseId));
});

it('notices that a desk was brought back from an old copy: it neither sends nor takes, and says what to do', async () => {
  const { anna, bo, caseId } = await threeRuns();
  const old = await emptyFolder();
  await anna.locked.close();
  await cp(anna.folder.dir, join(old, 'copy'), { recursive: true });
  const later = await unlocked(anna.folder);
  valueOf(await later.book.execute(caseId, [note('Efter kopian')], by));
  valueOf(await exchangeOf(later.book, anna.folder).now());
  await later.locked.close();
  await rm(join(anna.folder.dir, 'journal'), { recursive: true });
  await rename(join(old, 'copy', 'journal'), join(anna.folder.dir, 'journal'));
  const restored = await unlocked(anna.folder);
  const exchange = exchangeOf(restored.book, anna.folder);
  expect(await exchange.now()).toMatchObject({ error: { code: 'desk-restored' } });
  valueOf(await restored.book.execute(caseId, [note('En annan fortsättning')], by));
  expect(await exchange.now()).toMatchObject({ error: { code: 'desk-restored' } });
  valueOf(await bo.exchange.now());
  expect(JSON.stringify(await bo.book.history(caseId))).not.toContain('En annan');
  expect(JSON.stringify(await bo.book.history(caseId))).toContain('Efter kopian');
});
