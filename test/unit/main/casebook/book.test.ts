import { describe, expect, it } from 'vitest';
import type { Secret } from '#main/vault/opening/root-key.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { caseOf } from '#domain/case/clash/case-of.ts';
import { Sight } from '#domain/team/sight.ts';
import { KeysForgotten } from '#main/vault/key-file/key-errors.ts';
import {
  begun,
  by,
  newBook,
  note,
  openCase,
  passphrase,
  tempFolder,
  unlocked,
  valueOf,
} from '../../../factories/books/book.ts';
import { receiptClock } from '../../../factories/books/receipt-clock.ts';
import { pausing } from '../../../factories/cases/case.ts';

describe('a new book', () => {
  it('is missing before it is made, and is never made twice', async () => {
    const empty = await tempFolder();
    expect(await openBook(empty)).toEqual({ ok: false, error: { code: 'book-missing' } });
    const { folder } = await newBook();
    const names = { organisation: 'Exempel AB', handler: 'A', language: 'sv' } as const;
    const again = await createBook(folder, { ...names, passphrase, at: by.at });
    expect(again).toEqual({ ok: false, error: { code: 'book-exists' } });
  });

  it('wants a passphrase of twelve characters', async () => {
    const folder = await tempFolder();
    const names = { organisation: 'Exempel AB', handler: 'A', language: 'sv' } as const;
    const weak = await createBook(folder, { ...names, passphrase: 'elva tecken', at: by.at });
    expect(weak).toEqual({ ok: false, error: { code: 'passphrase-weak', atLeast: 12 } });
    expect(await openBook(folder)).toEqual({ ok: false, error: { code: 'book-missing' } });
  });

  it('opens by its recovery key, and by no other passphrase', async () => {
    const { folder, recoveryKey } = await newBook();
    const locked = valueOf(await openBook(folder));
    const wrong = await locked.unlock({ passphrase: 'fel lösenfras igen' }, receiptClock);
    expect(wrong).toEqual({ ok: false, error: { code: 'passphrase-wrong' } });
    const book = valueOf(await locked.unlock({ recoveryKey }, receiptClock));
    expect(book.settings.organisation).toBe('Exempel AB');
    await locked.close();
  });

  it('keeps changed settings', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    valueOf(await book.changeSettings({ language: 'en' }, by));
    await locked.close();
    const again = await unlocked(folder);
    expect(again.book.settings).toMatchObject({ language: 'en', organisation: 'Exempel AB' });
    await again.locked.close();
  });
});

describe('execute', () => {
  it('numbers cases by series and by the year it is in Sweden', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const open = async (number: number, kind: 'access' | 'complaint', at: string) => {
      const done = await book.execute(undefined, [openCase(number, { kind })], { ...by, at });
      return valueOf(done).reference;
    };
    expect(await open(1, 'access', '2026-12-31T22:59:59Z')).toBe('DSR-2026-0001');
    expect(await open(2, 'complaint', '2026-12-31T22:59:59Z')).toBe('KLG-2026-0001');
    expect(await open(3, 'access', '2026-12-31T23:00:00Z')).toBe('DSR-2027-0001');
    expect(await open(4, 'access', '2026-12-31T22:00:00Z')).toBe('DSR-2026-0002');
    await locked.close();
  });

  it('writes all of a run of commands or nothing', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const before = book.seq;
    const refused = await book.execute(undefined, [openCase(1), { type: 'resume' }], by);
    expect(refused).toEqual({ ok: false, error: { code: 'not-paused' } });
    expect(book.seq).toBe(before);
    expect(book.list({ offset: 0, limit: 9 }).total).toBe(0);
    const done = valueOf(await book.execute(undefined, [openCase(1), note('a')], by));
    expect(done.reference).toBe('DSR-2026-0001');
    expect(done.events.map(({ event }) => event.type)).toEqual(['case-opened', 'note-added']);
    await locked.close();
  });

  it('refuses a case that is not in the book', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const refused = await book.execute('nobody', [note('a')], by);
    expect(refused).toEqual({ ok: false, error: { code: 'case-unknown' } });
    await locked.close();
  });

  it('gives two batches that race both their places, and all numbers once', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const racing = Array.from({ length: 40 }, (_, number) =>
      book.execute(undefined, [openCase(number), note('a')], by),
    );
    const done = (await Promise.all(racing)).map(valueOf);
    expect(new Set(done.map(({ reference }) => reference)).size).toBe(40);
    const seqs = done.flatMap(({ events }) => events.map(({ seq }) => seq));
    expect(seqs).toEqual(Array.from({ length: 80 }, (_, at) => at + 1 + begun));
    await locked.close();
    const again = await unlocked(folder);
    expect(again.book.list({ offset: 0, limit: 99 }).total).toBe(40);
    await again.locked.close();
  });
});

describe('a case', () => {
  it('is after a restart what it was before, and what its history makes of it', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const { caseId, reference } = valueOf(await book.execute(undefined, [openCase(1)], by));
    valueOf(await book.execute(caseId, [pausing], by));
    const before = await book.case(caseId);
    await locked.close();
    const again = await unlocked(folder);
    expect(again.book.caseIdOf(reference)).toBe(caseId);
    expect(await again.book.case(caseId)).toEqual(before);
    const history = await again.book.history(caseId);
    expect(caseOf(caseId, history, new Sight())).toEqual({ state: 'stands', subject: before });
    expect(again.book.list({ offset: 0, limit: 9 }).rows).toMatchObject([{ status: 'waiting' }]);
    await again.locked.close();
  });

  it('is found by the Message-ID and by the original of any mail in it', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const kept = valueOf(await book.keepBlob(undefined, Buffer.from('mail')));
    const { caseId, blob, sha256, size } = kept;
    const original = { id: 'm', name: 'a.eml', mediaType: 'message/rfc822', size, sha256, blob };
    const command = openCase(1);
    const message = { ...command.message, original };
    valueOf(await book.execute(caseId, [{ ...command, message }], by));
    const reply = { ...command.message, messageId: '<svar@example.com>' };
    valueOf(await book.execute(caseId, [{ type: 'add-message', message: reply }], by));
    await locked.close();
    const again = await unlocked(folder);
    for (const opened of [again.book]) {
      expect(await opened.findByMessageId('<1@example.com>')).toBe(caseId);
      expect(await opened.findByMessageId('<svar@example.com>')).toBe(caseId);
      expect(await opened.findByMessageId('<annat@example.com>')).toBeUndefined();
      expect(await opened.findByOriginal(sha256)).toBe(caseId);
      expect(await opened.findByOriginal('f'.repeat(64))).toBeUndefined();
      expect(Buffer.from(valueOf(await opened.readBlob(caseId, blob))).toString()).toBe('mail');
    }
    await again.locked.close();
  });
});

async function opensBy(folder: Folder, secret: Secret): Promise<boolean> {
  const locked = valueOf(await openBook(folder));
  const { ok } = await locked.unlock(secret, receiptClock);
  await locked.close();
  return ok;
}

describe('a locked book', () => {
  it('writes what was asked for before its closing, refuses what is asked for after, and nothing is lost', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const log = (number: number) => book.execute(undefined, [openCase(number)], by);
    const before = Array.from({ length: 60 }, (_, number) => log(number));
    const closed = locked.close();
    const after = Array.from({ length: 60 }, (_, number) => log(60 + number));
    const speaking = book.changeSettings({ language: 'en' }, by);
    const file = book.keepBlob(undefined, Buffer.from('x'));
    expect((await Promise.all(before)).every(({ ok }) => ok)).toBe(true);
    const refused = { ok: false, error: { code: 'book-locked' } };
    expect(await Promise.all([...after, speaking, file])).toEqual(
      Array.from({ length: 62 }, () => refused),
    );
    await closed;
    expect(() => book.digests()).toThrow(KeysForgotten);
    const again = await unlocked(folder);
    expect(again.book.list({ offset: 0, limit: 99 }).total).toBe(60);
    for (const { caseId } of again.book.list({ offset: 0, limit: 99 }).rows) {
      expect(await again.book.case(caseId)).toMatchObject({ id: caseId });
    }
    await again.locked.close();
  });

  it('stops a great import at its next batch when it is closed', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const items = Array.from({ length: 2_000 }, (_, at) => ({ ...by, commands: [openCase(at)] }));
    const imported = book.importMany(items, () => void locked.close());
    expect(await imported).toEqual({ ok: false, error: { code: 'book-locked' } });
    await locked.close();
    const again = await unlocked(folder);
    expect(again.book.list({ offset: 0, limit: 1 }).total).toBe(512);
    await again.locked.close();
  });

  it('has one ring of keys, however many ask at once', async () => {
    const { folder } = await newBook();
    const locked = valueOf(await openBook(folder));
    const asked = Array.from({ length: 12 }, () => locked.unlock({ passphrase }, receiptClock));
    const books = (await Promise.all(asked)).map(valueOf);
    for (let number = 0; number < 80; number += 1) {
      const book = books[number % books.length];
      expect(await book?.execute(undefined, [openCase(number)], by)).toMatchObject({ ok: true });
    }
    await locked.close();
    const again = await unlocked(folder);
    const { rows } = again.book.list({ offset: 0, limit: 99 });
    expect(rows).toHaveLength(80);
    for (const { caseId } of rows) expect(await again.book.case(caseId)).toBeDefined();
    await again.locked.close();
  });

  it('changes its passphrase and recovery key, and tells of it in the log', async () => {
    const { folder, recoveryKey: before } = await newBook();
    const { locked, book } = await unlocked(folder);
    const { caseId } = valueOf(await book.execute(undefined, [openCase(1)], by));
    const current = { passphrase };
    expect(await book.changeSecrets(current, 'kort', by)).toMatchObject({ ok: false });
    const secret = { passphrase: 'en helt ny lösenfras' };
    const { recoveryKey } = valueOf(await book.changeSecrets(current, secret.passphrase, by));
    expect(book.seq).toBe(begun + 2);
    await locked.close();
    expect(await opensBy(folder, current)).toBe(false);
    expect(await opensBy(folder, { recoveryKey: before })).toBe(false);
    const again = valueOf(await openBook(folder));
    const reopened = valueOf(await again.unlock(secret, receiptClock));
    expect(await reopened.history(caseId)).toHaveLength(1);
    await again.close();
    expect(await opensBy(folder, { recoveryKey })).toBe(true);
  });

  it('makes a new recovery key alone, under the passphrase it has', async () => {
    const { folder, recoveryKey: before } = await newBook();
    const { locked, book } = await unlocked(folder);
    const current = { passphrase };
    const { recoveryKey } = valueOf(await book.changeSecrets(current, passphrase, by));
    await locked.close();
    expect(await opensBy(folder, { recoveryKey: before })).toBe(false);
    expect(await opensBy(folder, { recoveryKey })).toBe(true);
    expect(await opensBy(folder, current)).toBe(true);
  });
});

describe('a sample', () => {
  it('fills an empty book and a sample again, but never a book with cases of its own', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    valueOf(await book.markSample(1, 7, by));
    valueOf(await book.importMany([{ ...by, commands: [openCase(1)] }]));
    expect(valueOf(await book.markSample(1, 7, by)).sample).toBe(true);
    await locked.close();
    const real = await newBook();
    const opened = await unlocked(real.folder);
    valueOf(await opened.book.execute(undefined, [openCase(1)], by));
    const refused = await opened.book.markSample(1, 7, by);
    expect(refused).toEqual({ ok: false, error: { code: 'sample-into-real-book' } });
    await opened.locked.close();
  });

  it('goes in by thousands, leaves refused ones out and tells which', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const items = Array.from({ length: 1_500 }, (_, number) => ({
      ...by,
      commands: number === 700 ? [note('a')] : [openCase(number), note('b')],
    }));
    const seen: number[] = [];
    const outcome = valueOf(await book.importMany(items, (done) => seen.push(done)));
    expect(outcome).toEqual({
      cases: 1_499,
      events: 2_998,
      refused: [{ index: 700, refusal: { code: 'case-unknown' } }],
    });
    expect(seen.at(-1)).toBe(1_500);
    expect(
      new Set(book.list({ offset: 0, limit: 2_000 }).rows.map((row) => row.reference)).size,
    ).toBe(1_499);
    await locked.close();
  });
});
