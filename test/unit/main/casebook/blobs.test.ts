import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Casebook } from '#main/casebook/casebook.ts';
import { verify } from '#main/casebook/verify.ts';
import { by, newBook, openCase, unlocked, valueOf } from '../../../factories/book.ts';

const text = 'Från: Prov Person <prov@example.com>';
const sealedNames = async (dir: string) =>
  (await readdir(join(dir, 'blobs'))).filter((name) => name.length === 64);

/** A case with one kept file in it. */
async function caseWithFile(book: Casebook) {
  const kept = valueOf(await book.keepBlob(undefined, Buffer.from(text)));
  const { caseId, blob, sha256, size } = kept;
  const original = { id: 'm', name: 'a.eml', mediaType: 'message/rfc822', size, sha256, blob };
  const command = openCase(1);
  const message = { ...command.message, original };
  valueOf(await book.execute(caseId, [{ ...command, message }], by));
  return kept;
}

describe('a kept file', () => {
  it('comes back byte for byte, and stands sealed on the disk', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const { caseId, blob } = await caseWithFile(book);
    expect(Buffer.from(valueOf(await book.readBlob(caseId, blob))).toString()).toBe(text);
    const sealed = await readFile(join(folder.dir, 'blobs', blob));
    expect(sealed.includes('Prov')).toBe(false);
    await locked.close();
  });

  it('is refused to another case, and when it is gone or changed', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const { caseId, blob } = await caseWithFile(book);
    const other = valueOf(await book.execute(undefined, [openCase(2)], by));
    const missing = { ok: false, error: { code: 'document-missing', documentId: blob } };
    expect(await book.readBlob(other.caseId, blob)).toEqual(missing);
    const path = join(folder.dir, 'blobs', blob);
    await writeFile(path, 'changed');
    expect(await book.readBlob(caseId, blob)).toEqual(missing);
    await rm(path);
    expect(await book.readBlob(caseId, blob)).toEqual(missing);
    expect(await book.readBlob(caseId, '../keys.json')).toMatchObject({ ok: false });
    await locked.close();
  });

  it('is named by an event only as it was kept, and by its own case alone', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const mine = valueOf(await book.execute(undefined, [openCase(1)], by));
    const other = valueOf(await book.execute(undefined, [openCase(2)], by));
    const { blob, sha256, size } = valueOf(await book.keepBlob(mine.caseId, Buffer.from(text)));
    const document = { id: 'd', name: 'a.csv', mediaType: 'text/csv', size, sha256, blob };
    const name = (caseId: string, change: Partial<typeof document> = {}) =>
      book.execute(
        caseId,
        [
          {
            type: 'collect-data',
            system: 'Kund',
            document: { ...document, ...change },
            tables: [],
          },
        ],
        by,
      );
    const missing = { ok: false, error: { code: 'document-missing', documentId: 'd' } };
    expect(await name(mine.caseId, { blob: '0'.repeat(64) })).toEqual(missing);
    expect(await name(mine.caseId, { sha256: '0'.repeat(64) })).toEqual(missing);
    expect(await name(mine.caseId, { size: size + 1 })).toEqual(missing);
    expect(await name(other.caseId)).toEqual(missing);
    expect(await name(mine.caseId)).toMatchObject({ ok: true });
    expect(await name(mine.caseId)).toEqual(missing);
    await locked.close();
  });

  it('is swept at the next opening when no event came to name it; named ones stay', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const { caseId, blob } = await caseWithFile(book);
    valueOf(await book.keepBlob(caseId, Buffer.from('never named')));
    const pending = join(folder.dir, 'blobs', 'pending');
    // A marker that outlived its event, as after a power cut.
    await writeFile(join(pending, blob), '');
    await writeFile(join(pending, `${blob}.part`), 'half');
    expect(await sealedNames(folder.dir)).toHaveLength(2);
    await locked.close();
    await (await unlocked(folder)).locked.close();
    expect(await sealedNames(folder.dir)).toEqual([blob]);
    expect(await readdir(pending)).toEqual([]);
  });

  it('is counted and checked by verification', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const { blob } = await caseWithFile(book);
    await locked.close();
    await folder.release();
    const whole = { events: 2, cases: 1, documents: 1, ok: true };
    expect(valueOf(await verify(folder.dir))).toEqual(whole);
    const path = join(folder.dir, 'blobs', blob);
    const sealed = await readFile(path);
    for (const bad of [sealed.subarray(1), Buffer.concat([sealed, Buffer.alloc(1)])]) {
      await writeFile(path, bad);
      expect(valueOf(await verify(folder.dir))).toEqual({ ...whole, ok: false, firstBad: 2 });
    }
    await rm(path);
    await mkdir(path);
    expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: false, firstBad: 2 });
  });
});

describe('a shredded case', () => {
  it('is gone from lists, files and keys, and the chain still verifies', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const other = valueOf(await book.execute(undefined, [openCase(2)], by));
    const { caseId, blob } = await caseWithFile(book);
    await book.flush();
    valueOf(await book.shred(caseId, by));
    const gone = async (opened: Casebook) => {
      expect(opened.list({ offset: 0, limit: 9 }).rows.map((row) => row.caseId)).toEqual([
        other.caseId,
      ]);
      expect(opened.list({ search: 'prov1@', offset: 0, limit: 9 }).total).toBe(0);
      expect(await opened.case(caseId)).toBeUndefined();
      expect(await opened.findByMessageId('<1@example.com>')).toBeUndefined();
      expect(await opened.readBlob(caseId, blob)).toMatchObject({ ok: false });
      expect(await opened.case(other.caseId)).toMatchObject({ reference: other.reference });
    };
    await gone(book);
    expect(await sealedNames(folder.dir)).toEqual([]);
    await locked.close();
    const again = await unlocked(folder);
    await gone(again.book);
    await again.locked.close();
    await rm(join(folder.dir, 'snapshot'), { recursive: true, force: true });
    const fromEvents = await unlocked(folder);
    await gone(fromEvents.book);
    // The number of a shredded case is not given out again.
    const next = valueOf(await fromEvents.book.execute(undefined, [openCase(3)], by));
    expect(next.reference).toBe('DSR-2026-0003');
    await fromEvents.locked.close();
    await folder.release();
    expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: true, documents: 0 });
  });
});
