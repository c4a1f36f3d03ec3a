import { readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repair } from '#main/cli/commands/book/repair.ts';
import type { Desk } from '#main/cli/desk.ts';
import { withFileCopies } from '#main/casebook/healing/copies-of-files.ts';
import { dataFolder } from '#main/data-folder.ts';
import { makeTools } from '#main/tools.ts';
import { openedIn } from '../../../factories/books/book-of-two.ts';
import {
  by,
  newBook,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';
import { objectsIn, twoOver } from '../../../factories/exchange/two-over.ts';
import { flipped } from '../../../faults/healing/damages.ts';

const journalOf = (dir: string) => join(dir, 'journal', 'events.log');

/** Two desks that have exchanged, the first of which has its journal cut, with no store and no backup. */
async function cutShort() {
  const { dir, anna, bo } = await twoOver();
  const first = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  valueOf(await bo.exchange.now());
  valueOf(await bo.book.execute(first.caseId, [note('Från Bo')], by));
  valueOf(await bo.exchange.now());
  valueOf(await anna.exchange.now());
  const second = valueOf(await anna.book.execute(undefined, [openCase(2)], by));
  valueOf(await anna.exchange.now());
  valueOf(await bo.exchange.now());
  const history = await anna.book.history(first.caseId);
  const events = anna.book.copy.position;
  await anna.locked.close();
  const path = journalOf(anna.folder.dir);
  const { length } = await readFile(path);
  await truncate(path, length - 1_500);
  await rm(join(anna.folder.dir, 'snapshot'), { recursive: true, force: true });
  return { dir, anna, bo, first, second, history, events };
}

it('a log that was cut, with no store and no backup, comes back whole by what the desks exchange, and that is told', async () => {
  const { anna, bo, first, second, history, events } = await cutShort();
  const { book } = await unlocked(anna.folder);
  expect(book.damage).toBeUndefined();
  expect(await book.history(first.caseId)).toEqual(history);
  expect(book.settings.incidents).toMatchObject([{ type: 'journal-healed', carried: true }]);
  // One event more: that it was mended.
  expect(book.copy.position).toBe(events + 1);
  const next = valueOf(await book.execute(undefined, [openCase(3)], by));
  expect([first.caseId, second.caseId]).not.toContain(next.caseId);
  const again = exchangeOf(book, anna.folder);
  expect(valueOf(await again.now())).toMatchObject({ refused: [], waiting: [] });
  expect(valueOf(await bo.exchange.now())).toMatchObject({ refused: [], waiting: [] });
  expect(bo.book.list({ offset: 0, limit: 9 }).total).toBe(3);
});

it('while the carrier is away the book is only read, so that no reference is given out twice; with it all is back', async () => {
  const { dir, anna, events } = await cutShort();
  await rename(dir, `${dir}-away`);
  const shut = await unlocked(anna.folder);
  expect(shut.book.damage?.gaps.length).toBeGreaterThan(0);
  expect(await shut.book.execute(undefined, [openCase(3)], by)).toMatchObject({
    error: { code: 'book-read-only' },
  });
  await shut.locked.close();
  await rename(`${dir}-away`, dir);
  const { book } = await unlocked(anna.folder);
  expect(book.damage).toBeUndefined();
  expect(book.copy.position).toBe(events + 1);
});

it('what somebody put into the carrier in the place of what is missing is not taken for it', async () => {
  const { dir, anna } = await cutShort();
  for (const path of await objectsIn(dir, 'log', anna.desk)) {
    const bytes = await readFile(path);
    await writeFile(path, flipped(bytes, bytes.length >> 1));
  }
  const { book } = await unlocked(anna.folder);
  expect(book.damage?.gaps.length).toBeGreaterThan(0);
});

it('a sealed file that is gone here is had back from the carrier, as it was kept and no other', async () => {
  const { dir, anna } = await twoOver();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  const { blob, sha256, size } = valueOf(await anna.book.keepBlob(caseId, Buffer.from('bilaga')));
  const document = { id: blob, name: 'a.txt', mediaType: 'text/plain', size, sha256, blob };
  valueOf(await anna.book.execute(caseId, [{ type: 'attach-file', document, note: '' }], by));
  valueOf(await anna.exchange.now());
  const kept = join(anna.folder.dir, 'blobs', blob);
  const sealed = await readFile(kept);
  await rm(kept);
  const keys = { ...anna.book.copy, book: (await openedIn(anna.folder)).book };
  await withFileCopies(anna.folder.dir, keys, async (copyOf) => {
    expect(await copyOf(blob)).toEqual(sealed);
    // All that are looked for come over the one connection: where it leads is not asked for again.
    await rm(join(anna.folder.dir, 'carrier.sealed'));
    expect(await copyOf(blob)).toEqual(sealed);
    const there = join(dir, 'blobs', blob);
    await writeFile(there, flipped(await readFile(there), 99));
    expect(await copyOf(blob)).toBeUndefined();
  });
});

it('desk repair mends a log from the bundle of a colleague, and refuses one of another book', async () => {
  const { anna, bo, history, first } = await cutShort();
  const [bundle, other] = [join(bo.folder.dir, 'bundle'), join(bo.folder.dir, 'other')];
  valueOf(await bo.exchange.writeBundle(bundle));
  const { folder } = await newBook();
  valueOf(await exchangeOf((await unlocked(folder)).book, folder).writeBundle(other));
  // Nothing but the bundle: the carrier is not asked any more.
  await rm(join(anna.folder.dir, 'carrier.sealed'));
  await anna.folder.release();
  const now = () => by.at;
  const desk: Desk = {
    folder: dataFolder([`--data=${anna.folder.dir}`], ''),
    store: (when) => ({ when, connect: () => Promise.reject(new Error('No browser')) }),
    now,
    tools: () => makeTools('resources', now),
    passphrase,
    newPassphrase: undefined,
    carrierAddress: undefined,
    say: () => undefined,
  };
  const repairFrom = (path: string) =>
    repair({ command: 'repair', words: [path], options: {}, help: false }, desk);
  expect(await repairFrom(other)).toMatchObject({ exit: 1, output: { ok: false } });
  expect(await repairFrom(bundle)).toMatchObject({ exit: 0, output: { ok: true, gaps: [] } });
  expect(await repairFrom(other)).toMatchObject({
    output: { error: { code: 'carrier-other-book' } },
  });
  const { book } = await unlocked(anna.folder);
  expect(await book.history(first.caseId)).toEqual(history);
});
