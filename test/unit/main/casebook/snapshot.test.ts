import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import {
  by,
  newBook,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';
import { receiptClock } from '../../../factories/books/receipt-clock.ts';
import { pausing, withdrawn } from '../../../factories/cases/case.ts';

const partsOf = (folder: Folder) => join(folder.dir, 'snapshot');

/** A clock that counts how often it is asked: a book read from its snapshot does not ask. */
function countingClock(version = '1') {
  const asked = { times: 0 };
  const dueOf: typeof receiptClock.dueOf = (...question) => {
    asked.times += 1;
    return receiptClock.dueOf(...question);
  };
  return { asked, clock: { ...receiptClock, version, dueOf } };
}

async function savedBook() {
  const { folder } = await newBook();
  const { locked, book } = await unlocked(folder);
  const items = Array.from({ length: 30 }, (_, number) => ({
    ...by,
    commands: [openCase(number, { kind: number % 2 ? 'complaint' : 'access' }), note('a')],
  }));
  valueOf(await book.importMany(items));
  await book.flush();
  const { caseId } = book.list({ search: 'Person 7', offset: 0, limit: 1 }).rows[0] ?? {
    caseId: '',
  };
  valueOf(await book.execute(caseId, [pausing], by));
  valueOf(await book.execute(undefined, [openCase(99)], by));
  const { message } = openCase(101);
  const later = (number: number): CaseCommand => ({
    type: 'add-message',
    message: {
      ...message,
      messageId: '',
      subject: `Fråga-${number}`,
      text: 'En återfunnen fråga',
    },
  });
  const asked = [1, 2, 3, 4, 5].map(later);
  valueOf(await book.execute(undefined, [openCase(101), ...withdrawn, ...asked], by));
  const seen = await everythingOf(book);
  await locked.close();
  return { folder, seen, caseId };
}

async function everythingOf(book: Casebook) {
  const { rows } = book.list({ offset: 0, limit: 999 });
  return {
    rows,
    searched: ['person 2', 'återfunnen', 'aterfunnen', 'fråga-3'].map((search) =>
      book.list({ search, offset: 0, limit: 99 }),
    ),
    waiting: [...book.closedWithTodos()],
    histories: await Promise.all(rows.map(({ caseId }) => book.history(caseId))),
    cases: await Promise.all(rows.map(({ caseId }) => book.case(caseId))),
    ids: rows.map(({ reference }) => book.caseIdOf(reference)),
    joined: await Promise.all(rows.map((_, at) => book.findByMessageId(`<${at}@example.com>`))),
    settings: book.settings,
  };
}

describe('a snapshot', () => {
  it('with the tail behind it gives what all events give', async () => {
    const { folder, seen } = await savedBook();
    const { asked, clock } = countingClock();
    const fromSnapshot = await unlocked(folder, undefined, clock);
    expect(asked.times).toBe(3);
    expect(await everythingOf(fromSnapshot.book)).toEqual(seen);
    expect(seen.searched.map(({ total }) => total)).toEqual([32, 1, 1, 1]);
    expect(seen.waiting.map(({ todo }) => todo.length)).toEqual([5]);
    await fromSnapshot.locked.close();
    await rm(partsOf(folder), { recursive: true });
    const fromEvents = await unlocked(folder, undefined, clock);
    expect(asked.times).toBeGreaterThan(30);
    expect(await everythingOf(fromEvents.book)).toEqual(seen);
    await fromEvents.locked.close();
  });

  it('goes on numbering where it was', async () => {
    const { folder } = await savedBook();
    const { locked, book } = await unlocked(folder);
    const { reference } = valueOf(await book.execute(undefined, [openCase(100)], by));
    expect(reference).toBe('DSR-2026-0018');
    await locked.close();
  });

  it('is thrown away when a byte of it has changed, or a part is missing', async () => {
    const { folder, seen } = await savedBook();
    for (const name of await readdir(partsOf(folder))) {
      const path = join(partsOf(folder), name);
      const bytes = await readFile(path);
      const changed = Buffer.from(bytes);
      changed[50] = (changed[50] ?? 0) ^ 1;
      await writeFile(path, changed);
      const { locked, book } = await unlocked(folder);
      expect(await everythingOf(book)).toEqual(seen);
      await locked.close();
      await writeFile(path, bytes);
    }
  });

  it('is thrown away when it knows more than the journal', async () => {
    const { folder, seen, caseId } = await savedBook();
    const [journal, head] = ['events.log', 'head.json'].map((n) => join(folder.dir, 'journal', n));
    const early = await Promise.all([journal, head].map((path) => readFile(path ?? '')));
    const { locked, book } = await unlocked(folder);
    valueOf(await book.execute(caseId, [note('later'), note('still later')], by));
    await book.flush();
    await locked.close();
    for (const [at, path] of [journal, head].entries())
      await writeFile(path ?? '', early[at] ?? '');
    const again = await unlocked(folder);
    expect(await everythingOf(again.book)).toEqual(seen);
    await again.locked.close();
  });

  it('has its due dates computed again by a clock of another version', async () => {
    const { folder } = await savedBook();
    const newer = { ...receiptClock, version: '2', dueOf: () => '2030-01-01' };
    const { locked, book } = await unlocked(folder, undefined, newer);
    const dues = new Set(book.list({ offset: 0, limit: 99 }).rows.map(({ due }) => due));
    expect([...dues]).toEqual(['2030-01-01']);
    await locked.close();
  });

  it('holds no plain text', async () => {
    const { folder } = await savedBook();
    for (const name of await readdir(partsOf(folder))) {
      const bytes = await readFile(join(partsOf(folder), name));
      expect(bytes.includes('Person')).toBe(false);
      expect(bytes.includes('example')).toBe(false);
    }
  });

  it('is read before the passphrase is asked for, also when it is first given wrong', async () => {
    const { folder, seen } = await savedBook();
    const locked = valueOf(await openBook(folder));
    expect(await locked.unlock({ passphrase: 'fel lösenfras igen' }, receiptClock)).toMatchObject({
      error: { code: 'passphrase-wrong' },
    });
    const book = valueOf(await locked.unlock({ passphrase }, receiptClock));
    expect(await everythingOf(book)).toEqual(seen);
    await locked.close();
  });
});
