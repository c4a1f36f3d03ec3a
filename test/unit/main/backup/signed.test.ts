import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '#main/backup/back-up.ts';
import { backupsIn, choose } from '#main/backup/choose.ts';
import { rehearse } from '#main/backup/rehearse.ts';
import { restoreBook } from '#main/backup/restore-book.ts';
import { signed } from '#main/backup/signature.ts';
import { listed } from '#main/ipc/book/backup.ts';
import { newSigningKey } from '#main/vault/officers/signing-key.ts';
import {
  by,
  newBook,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';
import { newPlace, signerOf } from './place.ts';

const now = () => '2026-10-06T09:00:00Z';

async function backedUp() {
  const { folder } = await newBook();
  const { book } = await unlocked(folder);
  const { caseId } = valueOf(await book.execute(undefined, [openCase(0), note('Rad')], by));
  const kept = valueOf(await book.keepBlob(caseId, Buffer.from('Personuppgifter')));
  const { blob, sha256, size } = kept;
  const document = { id: 'd1', name: 'utdrag.txt', mediaType: 'text/plain', size, sha256, blob };
  valueOf(await book.execute(caseId, [{ type: 'attach-file', document, note: '' }], by));
  const target = await newPlace();
  const { id } = valueOf(await backUp(target, book.backupSource(now)));
  const { place } = valueOf(await choose(target, id));
  const path = join(place.listings, `${id}.json`);
  return { book, caseId, target, id, path };
}

type Text = Record<string, unknown>;

/** The listing with no document in it, and whatever a forger can sign it with. */
async function withoutDocuments(path: string, sign?: (text: string) => object) {
  const { officer, key, signature, ...listing } = JSON.parse(await readFile(path, 'utf8')) as Text;
  const less = { ...listing, documents: 0, documentLists: [] };
  const under = sign?.(JSON.stringify(less)) ?? { officer, key, signature };
  await writeFile(path, JSON.stringify({ ...less, ...under }));
}

test('a listing that was changed is named, is never the one that is taken, and is not restored', async () => {
  const { target, id, path } = await backedUp();
  await withoutDocuments(path);
  expect(valueOf(await listed(target))).toMatchObject([{ id, state: 'altered' }]);
  const dir = join(await newPlace(), 'back');
  const altered = { ok: false, error: { code: 'backup-altered', id } };
  expect(await restoreBook(target, id, dir, { passphrase })).toEqual(altered);
  expect(await choose(target, undefined)).toEqual({ ok: false, error: { code: 'backup-none' } });
});

test('without its signature it is as good as changed', async () => {
  const { target, id, path } = await backedUp();
  const { signature: _, ...rest } = JSON.parse(await readFile(path, 'utf8')) as Text;
  await writeFile(path, JSON.stringify(rest));
  expect(valueOf(await listed(target))).toMatchObject([{ id, state: 'altered' }]);
});

test('one that somebody else signed restores to nobody, and the open book names it', async () => {
  const { book, target, id, path } = await backedUp();
  const forger = signerOf(newSigningKey());
  const { officer } = book.backupSource(now).signer;
  await withoutDocuments(path, (text) => signed({ ...forger, officer }, text));
  const altered = { ok: false, error: { code: 'backup-altered', id } };
  const dir = join(await newPlace(), 'back');
  expect(await restoreBook(target, id, dir, { passphrase })).toEqual(altered);
  expect(await readdir(dir)).toEqual([]);
  const { whose, knows } = book.backupSource(now);
  expect(valueOf(await listed(target, whose.bookId, knows))).toMatchObject([
    { id, state: 'altered' },
  ]);
  expect(await rehearse(target, { book, secret: { passphrase }, by })).toEqual(altered);
});

test('the next backup is not built on one that was changed', async () => {
  const { book, target, path } = await backedUp();
  const { knows, signer, ...source } = book.backupSource(now);
  await withoutDocuments(path, (text) => signed(signerOf(newSigningKey()), text));
  const { id, documents } = valueOf(await backUp(target, { ...source, knows, signer }));
  expect(documents).toBe(1);
  const dir = join(await newPlace(), 'back');
  expect(valueOf(await restoreBook(target, id, dir, { passphrase }))).toMatchObject({
    documents: 1,
  });
  const states = valueOf(await backupsIn(target)).map(({ found }) => found.state);
  expect(states).toEqual(['complete', 'complete']);
});

/** At its beginning: the last digit of base 64 has bits that say nothing. */
const otherText = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;

test('what is changed of a listing, whatever it is, is told', async () => {
  const { target, path } = await backedUp();
  const text = await readFile(path, 'utf8');
  const listing = JSON.parse(text) as Text;
  for (const name of Object.keys(listing)) {
    const value = listing[name];
    const other =
      typeof value === 'string' ? otherText(value) : typeof value === 'number' ? value + 1 : [];
    await writeFile(path, JSON.stringify({ ...listing, [name]: other }));
    const [one] = valueOf(await listed(target));
    expect([name, one?.state]).not.toEqual([name, 'complete']);
  }
  await writeFile(path, text);
  expect(valueOf(await listed(target))).toMatchObject([{ state: 'complete' }]);
});
