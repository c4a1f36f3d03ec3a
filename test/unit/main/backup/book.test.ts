import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '#main/backup/back-up.ts';
import { choose } from '#main/backup/choose.ts';
import { rehearse } from '#main/backup/rehearse.ts';
import { restoreBook } from '#main/backup/restore-book.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { withdrawn } from '../../../factories/cases/case.ts';
import {
  by,
  newBook,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';
import { newPlace } from './place.ts';

/** A case with a kept file, besides a few without. */
async function fill(book: Casebook) {
  const ids: string[] = [];
  for (let nth = 0; nth < 3; nth++) {
    const opened = valueOf(await book.execute(undefined, [openCase(nth), note(`Rad ${nth}`)], by));
    ids.push(opened.caseId);
  }
  const [first = ''] = ids;
  const kept = valueOf(await book.keepBlob(first, Buffer.from('Personuppgifter')));
  const { blob, sha256, size } = kept;
  const document = { id: 'd1', name: 'utdrag.txt', mediaType: 'text/plain', size, sha256, blob };
  valueOf(await book.execute(first, [{ type: 'attach-file', document, note: 'Utdrag' }], by));
  return { ids, blob };
}

const figure = { kind: 'access', received: '2026-10', extended: false } as const;
const now = () => '2026-10-06T09:00:00Z';

async function backedUp() {
  const { folder, recoveryKey } = await newBook();
  const { book, locked } = await unlocked(folder);
  const { ids, blob } = await fill(book);
  const target = await newPlace();
  const made = valueOf(await backUp(target, book.backupSource(now)));
  return { folder, recoveryKey, book, locked, ids, blob, target, made };
}

async function everything(book: Casebook, ids: readonly string[]) {
  const cases = await Promise.all(ids.map((id) => book.case(id)));
  const { rows } = book.list({ offset: 0, limit: 100 });
  return JSON.stringify({ cases, rows, settings: book.settings });
}

test('of two that restore into one folder at once one is told of the other, and what the first made is whole', async () => {
  const { made, target } = await backedUp();
  const dir = join(await newPlace(), 'tillbaka');
  const restore = () => restoreBook(target, undefined, dir, { passphrase });
  const came = await Promise.all([restore(), restore(), restore()]);
  const refused = came.filter((one) => !one.ok).map(({ error }) => error.code);
  expect(refused).toEqual(['restore-in-use', 'restore-in-use']);
  const { desk } = valueOf(came.find(({ ok }) => ok) ?? came[0]);
  expect(valueOf(await verify(dir, { passphrase }))).toMatchObject({ ok: true, cases: made.cases });
  expect(await readKeyFile(dir)).toMatchObject({ value: { desk } });
  expect(await restore()).toMatchObject({ error: { code: 'restore-not-empty' } });
});

test('a restore that is refused leaves an empty folder, and no lock in one that holds other things', async () => {
  const { target } = await backedUp();
  const dir = join(await newPlace(), 'tillbaka');
  const wrong = await restoreBook(target, undefined, dir, { passphrase: 'fel ord alldeles' });
  expect(wrong).toMatchObject({ error: { code: 'passphrase-wrong' } });
  expect(await readdir(dir)).toEqual([]);
  await writeFile(join(dir, 'mitt.txt'), 'mitt');
  expect(await restoreBook(target, undefined, dir, { passphrase })).toMatchObject({
    error: { code: 'restore-not-empty' },
  });
  expect(await readdir(dir)).toEqual(['mitt.txt']);
});

test('what comes back from a backup is the book as it was: cases, documents and settings', async () => {
  const { book, ids, blob, target, made } = await backedUp();
  expect(made).toMatchObject({ cases: 3, documents: 1, verified: true });
  const dir = join(await newPlace(), 'tillbaka');
  const restored = valueOf(await restoreBook(target, undefined, dir, { passphrase }));
  expect(restored).toMatchObject({ id: made.id, events: made.events, cases: 3, documents: 1 });
  expect(await readdir(dir)).not.toContain('restore-unfinished');
  const { book: back } = await unlocked({ dir } as never);
  expect(await everything(back, ids)).toBe(await everything(book, ids));
  expect(Buffer.from(valueOf(await back.readBlob(ids[0] ?? '', blob))).toString()).toBe(
    'Personuppgifter',
  );
});

test('the restored copy is another desk, and goes on', async () => {
  const { book, target, ids } = await backedUp();
  const dir = join(await newPlace(), 'tillbaka');
  const { desk } = valueOf(await restoreBook(target, undefined, dir, { passphrase }));
  expect(desk).not.toBe(book.backupSource(now).whose.desk);
  const { book: back } = await unlocked({ dir } as never);
  expect(back.backupSource(now).whose.desk).toBe(desk);
  valueOf(await back.execute(ids[0], [note('Efter återställningen')], by));
});

test('it opens with the recovery key as well, and with no other secret', async () => {
  const { recoveryKey, target } = await backedUp();
  const root = await newPlace();
  valueOf(await restoreBook(target, undefined, join(root, 'a'), { recoveryKey }));
  const dir = join(root, 'b');
  expect(
    await restoreBook(target, undefined, dir, { passphrase: 'fel fras helt och hållet' }),
  ).toEqual({
    ok: false,
    error: { code: 'passphrase-wrong' },
  });
  expect(await readdir(dir)).toEqual([]);
});

test('a case destroyed after the backup lives on in it, and is gone from the next', async () => {
  const { book, ids, target, made } = await backedUp();
  const [first = ''] = ids;
  valueOf(await book.execute(first, [...withdrawn], by));
  const toShred = { caseId: first, rule: 'Två år', figureOf: () => figure };
  expect(valueOf(await book.shred([toShred], by))).toEqual([{ ok: true }]);
  const later = valueOf(
    await backUp(
      target,
      book.backupSource(() => '2026-10-07T09:00:00Z'),
    ),
  );
  expect(later.documents).toBe(0);
  const root = await newPlace();
  const old = valueOf(await restoreBook(target, made.id, join(root, 'old'), { passphrase }));
  expect(old.documents).toBe(1);
  valueOf(await restoreBook(target, later.id, join(root, 'new'), { passphrase }));
});

test('a rehearsal opens the whole copy, compares it, leaves nothing, and notes it in the log', async () => {
  const { book, folder, target, made } = await backedUp();
  const before = book.seq;
  const rehearsed = valueOf(await rehearse(target, { book, secret: { passphrase }, by }));
  expect(rehearsed).toEqual({
    ok: true,
    id: made.id,
    events: made.events,
    cases: 3,
    documents: 1,
    differences: [],
  });
  expect(await readdir(folder.dir)).not.toContain('rehearsal');
  expect(book.seq).toBe(before + 1);
});

test('a backup with one altered byte in its journal is not restored', async () => {
  const { target } = await backedUp();
  const { place: part, listing } = valueOf(await choose(target, undefined));
  const journal = listing.files.find(({ name }) => name.startsWith('journal/events'));
  const [piece = ''] = journal?.pieces ?? [];
  const path = join(part.pieces, piece.slice(0, 2), piece);
  const bytes = await readFile(path);
  bytes[500] = (bytes[500] ?? 0) ^ 1;
  await writeFile(path, bytes);
  const dir = join(await newPlace(), 'x');
  expect(await restoreBook(target, undefined, dir, { passphrase })).toMatchObject({
    ok: false,
    error: { code: 'backup-damaged' },
  });
});

test('nothing in a place tells of anybody', async () => {
  const { target } = await backedUp();
  const found = await readdir(target, { recursive: true, withFileTypes: true });
  for (const entry of found.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const word of ['Prov Person', 'prov1@example.com', 'Personuppgifter', 'Anna Exempel']) {
      expect(bytes.includes(word), `${word} in ${path}`).toBe(false);
    }
  }
});
