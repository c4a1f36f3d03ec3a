import { copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headerText, link } from '#domain/audit/chain.ts';
import { headOf } from '#domain/audit/heads.ts';
import { linked } from '#main/casebook/events/writer.ts';
import { examineJournal } from '#main/casebook/journal/examine.ts';
import { mendJournal } from '#main/casebook/journal/mend.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { signBatch } from '#main/vault/batch-signature.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import { seal } from '#main/vault/sealing/seal.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { present } from '../../../../factories/books/present.ts';
import { receiptClock } from '../../../../factories/books/receipt-clock.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import {
  begun,
  by,
  newBook,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../../factories/books/book.ts';

const journalOf = ({ dir }: Folder) => join(dir, 'journal', 'events.log');

/** A book with a case and two notes, the last of them unknown to the head file, as after a crash. */
async function crashedBook() {
  const { folder } = await newBook();
  const { locked, book } = await unlocked(folder);
  const { caseId } = valueOf(await book.execute(undefined, [openCase(1)], by));
  valueOf(await book.execute(caseId, [note('first')], by));
  await locked.close();
  const head = await readFile(join(folder.dir, 'journal', 'head.json'));
  const before = (await readFile(journalOf(folder))).length;
  const again = await unlocked(folder);
  valueOf(await again.book.execute(caseId, [note('last')], by));
  await again.locked.close();
  await writeFile(join(folder.dir, 'journal', 'head.json'), head);
  const whole = await readFile(journalOf(folder));
  return { folder, caseId, before, whole };
}

/** Verification takes the folder's lock itself, so it is given a copy; the journal of the copy can be changed. */
async function copyOf(folder: Folder) {
  const dir = `${folder.dir}-copy`;
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'journal'), { recursive: true });
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const name of ['keys.json', 'journal/events.log', 'journal/head.json']) {
    await copyFile(join(folder.dir, name), join(dir, name));
  }
  return dir;
}

const verifyFree = async (folder: Folder) => valueOf(await verify(await copyOf(folder)));

describe('a torn tail', () => {
  it('is cut back to the last whole batch at every length it can have', async () => {
    const { folder, before, whole } = await crashedBook();
    for (let length = before; length < whole.length; length++) {
      await writeFile(journalOf(folder), whole.subarray(0, length));
      const locked = valueOf(await openBook(folder));
      expect(locked.seq).toBe(begun + 2);
      await locked.close();
      expect((await readFile(journalOf(folder))).length).toBe(before);
    }
    const { locked, book } = await unlocked(folder);
    const [row] = book.list({ offset: 0, limit: 1 }).rows;
    expect(await book.history(row?.caseId ?? '')).toHaveLength(2);
    await locked.close();
  });

  it('of zeros is cut back, and what was cut is set aside', async () => {
    const { folder, before, whole } = await crashedBook();
    for (const kept of [before, before + 5, before + 40]) {
      const torn = Buffer.concat([whole.subarray(0, kept), Buffer.alloc(whole.length - kept)]);
      await writeFile(journalOf(folder), torn);
      const locked = valueOf(await openBook(folder));
      expect(locked.seq).toBe(begun + 2);
      await locked.close();
      const names = await readdir(join(folder.dir, 'journal'));
      const asides = names.filter((name) => name.startsWith('set-aside'));
      const tails = await Promise.all(
        asides.map((name) => readFile(join(folder.dir, 'journal', name))),
      );
      expect(tails.some((tail) => tail.equals(torn.subarray(before)))).toBe(true);
    }
  });

  it('is no damage to verification, since nobody was told it was kept', async () => {
    const { folder, whole } = await crashedBook();
    await truncate(journalOf(folder), whole.length - 7);
    expect(await verifyFree(folder)).toMatchObject({ ok: true, events: begun + 2 });
  });
});

describe('a lost tail', () => {
  it('is noticed by verification even at the edge of a batch', async () => {
    const { folder, before, whole } = await crashedBook();
    const { locked } = await unlocked(folder);
    await locked.close();
    expect(await verifyFree(folder)).toMatchObject({ ok: true, events: begun + 3 });
    await truncate(journalOf(folder), before);
    expect(await verifyFree(folder)).toMatchObject({ ok: false, firstBad: begun + 3 });
    await writeFile(journalOf(folder), whole);
    await truncate(journalOf(folder), whole.length - 1);
    expect(await verifyFree(folder)).toMatchObject({ ok: false, firstBad: begun + 3 });
  });

  it('keeps the book from being written and untouched while there is no store to ask', async () => {
    const { folder, whole } = await crashedBook();
    const { locked } = await unlocked(folder);
    await locked.close();
    await truncate(journalOf(folder), whole.length - 70);
    const again = await unlocked(folder);
    expect(again.book.damage?.gaps).toMatchObject([{ from: begun + 3, to: begun + 3 }]);
    await again.locked.close();
    expect((await readFile(journalOf(folder))).length).toBe(whole.length - 70);
  });
});

describe('a changed byte', () => {
  it('anywhere in the journal is found by verification', async () => {
    const { folder, whole } = await crashedBook();
    const copy = await copyOf(folder);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      await writeFile(join(copy, 'journal', 'events.log'), changed);
      expect(valueOf(await verify(copy)), `byte ${at}`).toMatchObject({ ok: false });
    }
  });

  it('in what stands around events is mended from the journal itself', async () => {
    const { folder, before, whole } = await crashedBook();
    for (const at of [9, 40, before - 3]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(journalOf(folder), changed);
      const locked = valueOf(await openBook(folder));
      await locked.close();
      expect(await readFile(journalOf(folder))).toEqual(whole);
    }
  });

  it('in an event keeps the book from being written where no copy has it, and nothing is touched', async () => {
    const { folder, before, whole } = await crashedBook();
    for (const at of [60, before - 90]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(journalOf(folder), changed);
      const opened = await unlocked(folder);
      expect(opened.book.damage?.gaps).toHaveLength(1);
      await opened.locked.close();
      expect(await readFile(journalOf(folder))).toEqual(changed);
    }
  });
});

describe('newer data', () => {
  it('in the journal format is refused and left alone', async () => {
    const { folder, whole } = await crashedBook();
    const newer = Buffer.from(whole);
    newer.writeUInt32LE(2, 8);
    newer.writeUInt32LE(crc32(newer.subarray(0, 28)), 28);
    await writeFile(journalOf(folder), newer);
    const refused = { ok: false, error: { code: 'book-newer', found: 2, known: 1 } };
    expect(await openBook(folder)).toEqual(refused);
    expect(await readFile(journalOf(folder))).toEqual(newer);
  });

  it('in an event is refused when the book is unlocked', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    valueOf(await book.execute(undefined, [openCase(1)], by));
    await locked.close();
    const keyFile = valueOf(await readKeyFile(folder.dir));
    const keys = valueOf(await openKeys(folder.dir, keyFile, { passphrase }));
    const examined = valueOf(await examineJournal(folder.dir, keyFile.bookId));
    const journal = await mendJournal(folder.dir, keyFile.bookId, examined);
    const event = { type: 'secrets-changed', newPassphrase: true } as const;
    const draft = { caseId: 'book', at: by.at, actor: by.actor, event, blobs: [] };
    const [made] = linked([draft], keyFile.bookId, journal.place, keys, keys);
    const header = { ...present(made).header, v: 2 };
    const sealed = seal(keys.book, '{}', headerText(header));
    const head = present(headOf(journal.place.heads, keyFile.bookId, keys.desk, sha256));
    const next = link(head, header, sealed, sha256);
    const signature = signBatch(keys, keyFile.bookId, next.hash);
    valueOf(await journal.append([{ ...next, signature }]));
    await journal.close();
    const opened = valueOf(await openBook(folder));
    expect(await opened.unlock({ passphrase }, receiptClock)).toEqual({
      ok: false,
      error: { code: 'book-newer', found: 2, known: 1 },
    });
    await opened.close();
  });
});
