import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journalPath } from '#main/casebook/journal/paths.ts';
import { firstPlace } from '#main/casebook/journal/place.ts';
import { scanFolder } from '#main/casebook/journal/scan.ts';
import { openAside } from '#main/casebook/verify/aside/open-aside.ts';
import { Opening } from '#main/casebook/verify/open-all.ts';
import { firstOf, Tally } from '#main/casebook/verify/tally.ts';
import { slotLength } from '#main/vault/cases/case-keys.ts';
import { readKeyFile, writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { openToLook } from '#main/vault/opening/open-keys.ts';
import { seal } from '#main/vault/sealing/seal.ts';
import { openedIn } from '../../../../factories/books/book-of-two.ts';
import {
  by,
  newBook,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../../factories/books/book.ts';
import { flipped } from '../../../../faults/healing/damages.ts';

const secret = { passphrase };

/** A closed book of some cases. */
async function written() {
  const { folder } = await newBook();
  const { book, locked } = await unlocked(folder);
  for (let nth = 1; nth <= 40; nth++) {
    const { caseId } = valueOf(await book.execute(undefined, [openCase(nth)], by));
    valueOf(await book.execute(caseId, [note('Ett')], by));
  }
  const events = book.copy.position;
  const { bookId } = book.copy;
  await locked.close();
  const { master } = await openedIn(folder);
  return { dir: folder.dir, bookId, events, master };
}

/** What opening the same events one after the other tells, here. */
async function openedHere({ dir, bookId }: Awaited<ReturnType<typeof written>>) {
  const ring = valueOf(await openToLook(dir, valueOf(await readKeyFile(dir)), secret));
  const tally = new Tally(new Opening(ring));
  let position = 0;
  await scanFolder(dir, bookId, (link) => tally.take(link, ++position), firstPlace);
  ring.forget();
  return { shut: tally.shut, openToAll: tally.openToAll };
}

test('events opened on threads beside tell what opening them one after the other does, however many threads share them', async () => {
  const book = await written();
  for (const threads of [1, 3]) {
    const parts = await openAside(book.dir, secret, { of: threads });
    expect(parts).toHaveLength(threads);
    expect(firstOf(parts ?? [], book.events)).toEqual(await openedHere(book));
  }
});

test('the first event whose key is another is found, in whichever part it is', async () => {
  const book = await written();
  const keys = valueOf(await readKeyFile(book.dir));
  if (keys.version === 1) throw new Error('A book of the first version');
  const packed = Buffer.from(keys.cases, 'base64');
  const at = 30 * slotLength;
  const caseId = packed.toString('base64url', at, at + 16);
  // It is there and opens, and is not the one that its case's events were sealed with.
  seal(book.master, randomBytes(32), `case key ${caseId}`).copy(packed, at + 16);
  await writeKeyFile(book.dir, { ...keys, cases: packed.toString('base64') });
  const here = await openedHere(book);
  expect(here.shut).toBeDefined();
  for (const threads of [1, 2, 4])
    expect(
      firstOf((await openAside(book.dir, secret, { of: threads })) ?? [], book.events),
    ).toEqual(here);
});

test('what stands behind damage is not told of, and without the right secret nothing is', async () => {
  const book = await written();
  const whole = await readFile(journalPath(book.dir));
  await writeFile(journalPath(book.dir), flipped(whole, whole.length >> 1));
  const [part] = (await openAside(book.dir, secret, { of: 1 })) ?? [];
  expect(part).toEqual({ shut: undefined, openToAll: undefined });
  expect(
    await openAside(book.dir, { passphrase: 'en annan lösenfras' }, { of: 1 }),
  ).toBeUndefined();
  await expect(openAside(join(book.dir, 'borta'), secret, { of: 1 })).resolves.toBeUndefined();
});

test('it is stopped, and no thread is left that has the log open', async () => {
  const { dir } = await written();
  const stops = new AbortController();
  const opened = openAside(dir, secret, { of: 2, signal: stops.signal });
  stops.abort();
  await expect(opened).rejects.toThrow('ended with');
});

test('of what several have found the first counts, and nothing behind the event that was last', () => {
  const at = (position: number) => ({ seq: position * 2, position });
  const parts = [
    { shut: at(7), openToAll: undefined },
    { shut: at(5), openToAll: at(9) },
  ];
  expect(firstOf(parts, 9)).toEqual({ shut: at(5), openToAll: at(9) });
  expect(firstOf(parts, 6)).toEqual({ shut: at(5), openToAll: undefined });
  expect(firstOf(parts, 4)).toEqual({ shut: undefined, openToAll: undefined });
});
