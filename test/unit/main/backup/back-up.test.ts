import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '#main/backup/back-up.ts';
import { backupsIn, choose } from '#main/backup/choose.ts';
import { piecesOf } from '#main/backup/pieces.ts';
import { restoreInto } from '#main/backup/restore.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { valueOf } from '../../../factories/books/book.ts';
import { addDocument, contents, folderAndPlace, noise, sourceOf, type Folder } from './place.ts';

async function made(book: Folder) {
  const done = await backUp(book.target, sourceOf(book));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

async function restored({ target, root }: Folder, id?: string) {
  const chosen = await choose(target, id);
  if (!chosen.ok) return chosen;
  const dir = join(root, `restored ${id ?? 'newest'}`);
  const { place, listing } = chosen.value;
  return { ...(await restoreInto(dir, piecesOf(place), listing)), dir };
}

test('what is restored is what was backed up, byte for byte', async () => {
  const book = await folderAndPlace(40);
  expect(await made(book)).toMatchObject({ events: 7, cases: 3, documents: 40, verified: true });
  const back = await restored(book);
  expect(back.ok).toBe(true);
  const found = await contents('dir' in back ? back.dir : '');
  const { 'keys.json': keys, 'keys-copy.json': copy, 'restore-unfinished': _, ...rest } = found;
  expect(copy).toBe(keys);
  expect(rest).toEqual(await contents(book.dir));
});

test('a second backup writes what is new and nothing else', async () => {
  const book = await folderAndPlace(40);
  const first = await made(book);
  expect(first.bytesWritten).toBeGreaterThan(300_000 + 40 * 1_000);
  expect((await made(book)).bytesWritten).toBe(0);
  await addDocument(book, noise(5_000, 99));
  book.journal = Buffer.concat([book.journal, noise(200, 5)]);
  const third = await made(book);
  // The document, one list of documents, and the piece of 64 KB that the journal ends in.
  expect(third.bytesWritten).toBeGreaterThan(5_000);
  expect(third.bytesWritten).toBeLessThan(5_000 + 65_536 + 1_000);
});

test('an older backup gives back what the book no longer has', async () => {
  const book = await folderAndPlace(3);
  const { id } = await made(book);
  const [gone = ''] = book.names.splice(0, 1);
  await rm(join(book.dir, 'blobs', gone));
  await made(book);
  const back = await restored(book, id);
  expect(await readdir(join('dir' in back ? back.dir : '', 'blobs'))).toContain(gone);
});

test.each([
  ['a byte changed', (path: string) => appendFile(path, '!')],
  ['gone', (path: string) => rm(path)],
  ['emptied', (path: string) => writeFile(path, '')],
])('whatever piece is %s, the backup is refused and the folder left empty', async (_, damage) => {
  const book = await folderAndPlace(6);
  const { id } = await made(book);
  const chosen = await choose(book.target, undefined);
  const pieces = chosen.ok ? chosen.value.place.pieces : '';
  const all = Object.keys(await contents(pieces));
  expect(all.length).toBeGreaterThan(12);
  for (const name of all) {
    const path = join(pieces, name);
    const before = await readFile(path);
    await damage(path);
    const back = await restored(book);
    expect(back).toMatchObject({ ok: false, error: { code: 'backup-damaged', id } });
    expect(await readdir('dir' in back ? back.dir : '')).toEqual([]);
    await writeFile(path, before);
  }
  expect((await restored(book)).ok).toBe(true);
});

test('one whose keys do not open it does not count, and is made again', async () => {
  const book = await folderAndPlace(2);
  const failed = await backUp(book.target, sourceOf(book, false));
  expect(failed).toMatchObject({ ok: false, error: { code: 'backup-does-not-open' } });
  const listed = await backupsIn(book.target);
  expect(listed.ok && listed.value.map(({ found }) => found.state)).toEqual(['begun']);
  expect(await choose(book.target, undefined)).toEqual({
    ok: false,
    error: { code: 'backup-none' },
  });
  await made(book);
  const after = await backupsIn(book.target);
  expect(after.ok && after.value.map(({ found }) => found.state)).toEqual(['complete']);
});

test('one that is stopped goes on the next time with what it has', async () => {
  const book = await folderAndPlace(200);
  const stopper = new AbortController();
  const onProgress = () => stopper.abort(new Error('stopped'));
  await expect(
    backUp(book.target, sourceOf(book), { signal: stopper.signal, onProgress }),
  ).rejects.toThrow('stopped');
  const { bytesWritten } = await made(book);
  expect(bytesWritten).toBeLessThan(300_000 + 140 * 1_200 + 20_000);
  expect((await restored(book)).ok).toBe(true);
});

test('a document that is destroyed while it is copied is left out, and the rest is copied', async () => {
  const book = await folderAndPlace(5);
  const source = sourceOf(book);
  let captures = 0;
  const capture = async () => {
    const captured = await source.capture();
    captures += 1;
    if (captures === 1) await rm(join(book.dir, 'blobs', book.names.pop() ?? ''));
    return captured;
  };
  expect(await backUp(book.target, { ...source, capture })).toMatchObject({
    ok: true,
    value: { documents: 4 },
  });
});

test('a document that is damaged in the book is left out and counted, and what an older backup has of it stays', async () => {
  const book = await folderAndPlace(4);
  const [rotten = ''] = book.names;
  const path = join(book.dir, 'blobs', rotten);
  const whole = await readFile(path);
  await writeFile(path, 'rot');
  expect(await made(book)).toMatchObject({ documents: 3, altered: 1, verified: true });
  expect(await restored(book)).toMatchObject({ ok: true });
  await rm(join(book.root, 'restored newest'), { recursive: true });
  await writeFile(path, whole);
  expect(await made(book)).toMatchObject({ documents: 4, altered: 0 });
  await writeFile(path, 'rot');
  const last = await made(book);
  expect(last).toMatchObject({ documents: 4, altered: 0 });
  const back = await restored(book, last.id);
  expect(await readFile(join('dir' in back ? back.dir : '', 'blobs', rotten))).toEqual(whole);
});

/** Such that no two pieces of it are alike. */
const manyMegabytes = (seed: number) => Buffer.alloc(14 * 1024 * 1024, noise(999_983, seed));

test('of a journal of many megabytes only the end is read again, and damage before it does not reach the place', async () => {
  const book = await folderAndPlace(1);
  book.journal = manyMegabytes(3);
  await made(book);
  const whole = book.journal;
  book.journal = Buffer.concat([whole, noise(70_000, 4)]);
  const grown = Buffer.from(book.journal);
  book.journal.fill(0, 100, 200);
  const second = await made(book);
  expect(second.bytesWritten).toBeLessThan(3 * 65_536 + 1_000);
  const back = await restored(book, second.id);
  const path = join('dir' in back ? back.dir : '', 'journal', 'events.log');
  expect((await readFile(path)).equals(grown)).toBe(true);
});

test('a journal that was mended in the middle, and so is another file, is copied as it is now', async () => {
  const book = await folderAndPlace(1);
  const whole = manyMegabytes(3);
  book.journal = Buffer.from(whole).fill(0, 100, 200);
  await made(book);
  book.journal = whole;
  const path = join(book.dir, 'journal', 'events.log');
  await writeFile(`${path}.next`, whole);
  await rename(`${path}.next`, path);
  const { id } = await made(book);
  const back = await restored(book, id);
  const found = await readFile(join('dir' in back ? back.dir : '', 'journal', 'events.log'));
  expect(found.equals(whole)).toBe(true);
});

test('a journal that does not end as the last backup has it is read from its beginning', async () => {
  const book = await folderAndPlace(1);
  book.journal = manyMegabytes(3);
  await made(book);
  book.journal = manyMegabytes(8);
  const { id } = await made(book);
  const back = await restored(book, id);
  const path = join('dir' in back ? back.dir : '', 'journal', 'events.log');
  expect((await readFile(path)).equals(book.journal)).toBe(true);
});

test.each([
  ['a byte changed', async (path: string) => writeFile(path, (await readFile(path)).fill(7, 0, 1))],
  ['gone', (path: string) => rm(path)],
])(
  'whatever piece was %s since the last one, the next that meets it writes it again',
  async (_, damage) => {
    const book = await folderAndPlace(6);
    await made(book);
    const chosen = await choose(book.target, undefined);
    const pieces = chosen.ok ? chosen.value.place.pieces : '';
    // The journal's last piece, the keys, the lists and all documents are read back each time.
    const [journal] = chosen.ok ? chosen.value.listing.files : [];
    const unread = new Set(journal?.pieces.slice(0, -1));
    for (const name of Object.keys(await contents(pieces))) {
      if (unread.has(basename(name))) continue;
      await damage(join(pieces, name));
      await made(book);
      expect(await restored(book)).toMatchObject({ ok: true });
      await rm(join(book.root, 'restored newest'), { recursive: true });
    }
  },
);

test('a listing that is cut short, empty or a folder hinders no other backup, and is shown as damaged', async () => {
  const book = await folderAndPlace(2);
  const { id } = await made(book);
  const chosen = await choose(book.target, id);
  const listings = chosen.ok ? chosen.value.place.listings : '';
  const whole = await readFile(join(listings, `${id}.json`));
  await writeFile(join(listings, '20260101T000000Z-0001.json'), whole.subarray(0, 200));
  await writeFile(join(listings, '20260101T000000Z-0002.json'), '');
  await mkdir(join(listings, '20260101T000000Z-0003.json'));
  await made(book);
  const listed = await backupsIn(book.target);
  expect(listed.ok && listed.value.map(({ found }) => found.state)).toEqual([
    'damaged',
    'damaged',
    'damaged',
    'complete',
    'complete',
  ]);
});

test('what cannot be read of the book itself is not blamed on the place', async () => {
  const book = await folderAndPlace(1);
  const source = sourceOf(book);
  const none = () => readFile(join(book.dir, 'no such file')).then(() => source.capture());
  const refused = { ok: false, error: { code: 'backup-book-unreadable' } };
  expect(await backUp(book.target, { ...source, capture: none })).toEqual(refused);
  const withoutJournal = async () => {
    const captured = await source.capture();
    await rm(join(book.dir, 'journal'), { recursive: true });
    await mkdir(join(book.dir, 'journal'));
    return captured;
  };
  expect(await backUp(book.target, { ...source, capture: withoutJournal })).toEqual(refused);
  await made(book);
});

test('a copy is a desk of its own from the first moment that it is a book', async () => {
  const book = await folderAndPlace(1);
  await made(book);
  const chosen = await choose(book.target, undefined);
  if (!chosen.ok) throw new Error(chosen.error.code);
  const dir = join(book.root, 'copy');
  const desk = await restoreInto(dir, piecesOf(chosen.value.place), chosen.value.listing);
  const [own, copied] = await Promise.all([
    readKeyFile(dir),
    sourceOf(book)
      .capture()
      .then(({ files }) => JSON.parse(Buffer.from(files[0]?.bytes ?? []).toString())),
  ]);
  expect(own.ok && 'desk' in own.value && own.value.desk).toBe(desk.ok && desk.value);
  expect(copied.desk).not.toBe(desk.ok && desk.value);
});

test('a part that was broken off as it was made hides no other desk’s backups', async () => {
  const book = await folderAndPlace(1);
  const { id } = await made(book);
  await mkdir(join(book.target, `ombud-${'0'.repeat(32)}-AAAAAAAAAAB`, 'pieces'), {
    recursive: true,
  });
  expect(await choose(book.target, undefined)).toMatchObject({ value: { listing: { id } } });
});

test('a place that is not there is not made, and one in the book is refused', async () => {
  const book = await folderAndPlace(1);
  const away = await backUp(join(book.root, 'not in'), sourceOf(book));
  expect(away).toEqual({ ok: false, error: { code: 'backup-place-missing' } });
  for (const name of ['a\0b', 'x'.repeat(5_000)]) {
    expect(await backupsIn(join(book.root, name))).toEqual(away);
  }
  const inside = await backUp(book.dir, sourceOf(book));
  expect(inside).toEqual({ ok: false, error: { code: 'backup-place-in-book' } });
});

test('restoring never writes into a folder that has something in it', async () => {
  const book = await folderAndPlace(1);
  await made(book);
  const chosen = await choose(book.target, undefined);
  if (!chosen.ok) throw new Error(chosen.error.code);
  const { place, listing } = chosen.value;
  const before = await contents(book.dir);
  expect(await restoreInto(book.dir, piecesOf(place), listing)).toEqual({
    ok: false,
    error: { code: 'restore-not-empty' },
  });
  expect(await contents(book.dir)).toEqual(before);
});

test('what a restore leaves that breaks off is no book, and is cleared away by the next one, and nothing else is', async () => {
  const book = await folderAndPlace(3);
  await made(book);
  const { place, listing } = valueOf(await choose(book.target, undefined));
  const dir = join(book.root, 'back');
  valueOf(await restoreInto(dir, piecesOf(place), listing));
  const unfinished = { ok: false, error: { code: 'restore-unfinished' } };
  expect(await openBook({ dir })).toEqual(unfinished);
  await rm(join(dir, 'keys.json'));
  expect(await openBook({ dir })).toEqual(unfinished);
  await writeFile(join(dir, 'somebody.txt'), 'theirs');
  const before = await contents(dir);
  expect(await restoreInto(dir, piecesOf(place), listing)).toMatchObject({
    error: { code: 'restore-not-empty' },
  });
  expect(await contents(dir)).toEqual(before);
  await rm(join(dir, 'somebody.txt'));
  valueOf(await restoreInto(dir, piecesOf(place), listing));
});
