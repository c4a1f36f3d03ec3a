import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import { doom, lookAtSealed, removeSealed, settle } from '#main/casebook/files/blob-folder.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import {
  begun,
  by,
  newBook,
  openCase,
  unlocked,
  valueOf,
} from '../../../../factories/books/book.ts';
import { settled, withdrawn } from '../../../../factories/cases/case.ts';

const text = 'Från: Prov Person <prov@example.com>';
const hold: CaseCommand = { type: 'place-hold', reason: 'Tvist' };
const lift: CaseCommand = { type: 'lift-hold', reason: 'Förlikning' };
const figure = { kind: 'access', received: '2026-10', extended: false } as const;
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

it('a name that is none leads nowhere: nothing is read, marked or removed outside of the kept files', async () => {
  const { folder } = await newBook();
  const { dir } = folder;
  const before = await readdir(dir, { recursive: true });
  const names = [
    '../keys.json',
    '..',
    '',
    '../../../../dev/zero',
    `${'0'.repeat(64)}/../../keys.json`,
  ];
  for (const name of names) expect(await lookAtSealed(dir, name)).toBe('altered');
  await doom(dir, names);
  await settle(dir, names);
  await removeSealed(dir, names);
  expect(await readdir(dir, { recursive: true })).toEqual(before);
});

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
    const whole = { events: begun + 1, cases: 1, documents: 1, ok: true };
    expect(valueOf(await verify(folder.dir))).toMatchObject(whole);
    const path = join(folder.dir, 'blobs', blob);
    const sealed = await readFile(path);
    for (const bad of [sealed.subarray(1), Buffer.concat([sealed, Buffer.alloc(1)])]) {
      await writeFile(path, bad);
      expect(valueOf(await verify(folder.dir))).toMatchObject({
        ...whole,
        ok: false,
        firstBad: begun + 1,
      });
    }
    await rm(path);
    await mkdir(path);
    expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: false, firstBad: begun + 1 });
  });
});

describe('a shredded case', () => {
  it('is gone from lists, files and keys, and the chain still verifies', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const other = valueOf(await book.execute(undefined, [openCase(2)], by));
    const { caseId, blob } = await caseWithFile(book);
    await book.flush();
    const toShred = { caseId, rule: 'Tre år', figureOf: () => figure };
    const refused = { ok: false, error: { code: 'case-open', reference: 'DSR-2026-0002' } };
    expect(valueOf(await book.shred([toShred], by))).toEqual([refused]);
    valueOf(await book.execute(caseId, [...withdrawn, hold], by));
    expect(valueOf(await book.shred([toShred], by))).toMatchObject([
      { error: { code: 'on-hold' } },
    ]);
    valueOf(await book.execute(caseId, [lift], by));
    expect(valueOf(await book.shred([toShred], by))).toEqual([{ ok: true }]);
    const gone = async (opened: Casebook) => {
      expect(opened.disposals).toEqual([
        {
          reference: 'DSR-2026-0002',
          at: by.at,
          by: by.actor,
          rule: 'Tre år',
          figure,
        },
      ]);
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

/** A case with an e-mail, a collected file, one that was withdrawn again and a summary; closed. */
async function caseWithData(book: Casebook) {
  const { caseId, blob: original } = await caseWithFile(book);
  const keep = async (id: string) => {
    const { blob, sha256, size } = valueOf(await book.keepBlob(caseId, Buffer.from(id)));
    return { id, name: id, mediaType: 'text/csv', size, sha256, blob };
  };
  const collect = async (id: string): Promise<CaseCommand> => ({
    type: 'collect-data',
    system: 'CRM',
    document: await keep(id),
    tables: [],
  });
  const letter = { language: 'sv', pages: 1, registerVersion: '1' } as const;
  const confirmation = await keep('bekräftelse');
  valueOf(
    await book.execute(
      caseId,
      [
        ...settled,
        await collect('kunder'),
        await collect('fel'),
        { type: 'withdraw-data', documentId: 'fel', reason: 'Fel person' },
        {
          type: 'issue-letter',
          kind: 'access-summary',
          document: await keep('utdrag'),
          ...letter,
        },
        { type: 'issue-letter', kind: 'acknowledgement', document: confirmation, ...letter },
        ...withdrawn,
      ],
      by,
    ),
  );
  return { caseId, left: [original, confirmation.blob].toSorted() };
}

const disposeData: CaseCommand = { type: 'dispose-data', rule: 'Sex månader' };

describe('data that were disposed of', () => {
  it('are gone with what was withdrawn and given out; the case, its e-mail and other letters stay', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const { caseId, left } = await caseWithData(book);
    expect(await sealedNames(folder.dir)).toHaveLength(5);
    expect(book.summary(caseId)).toMatchObject({ hasData: true });
    valueOf(await book.execute(caseId, [disposeData], by));
    expect((await sealedNames(folder.dir)).toSorted()).toEqual(left);
    const check = async (opened: Casebook) => {
      expect(opened.summary(caseId)).toMatchObject({ hasData: false });
      expect(await opened.case(caseId)).toMatchObject({
        collections: [],
        withdrawnData: [],
        letters: [{ kind: 'access-summary', disposedAt: by.at }, { kind: 'acknowledgement' }],
      });
      expect(await opened.execute(caseId, [disposeData], by)).toMatchObject({
        error: { code: 'data-gone' },
      });
    };
    await check(book);
    await locked.close();
    const again = await unlocked(folder);
    await check(again.book);
    await again.locked.close();
    await rm(join(folder.dir, 'snapshot'), { recursive: true, force: true });
    const fromEvents = await unlocked(folder);
    await check(fromEvents.book);
    await fromEvents.locked.close();
    await folder.release();
    expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: true, documents: 2 });
  });

  it('go at the next opening when the app died before it had deleted them', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    const { caseId, left } = await caseWithData(book);
    const blobs = join(folder.dir, 'blobs');
    const before = new Map<string, Buffer>();
    for (const name of await sealedNames(folder.dir)) {
      before.set(name, await readFile(join(blobs, name)));
    }
    valueOf(await book.execute(caseId, [disposeData], by));
    await locked.close();
    // As if the app had died between the event and the deleting.
    for (const [name, bytes] of before) {
      if (left.includes(name)) continue;
      await writeFile(join(blobs, name), bytes);
      await writeFile(join(blobs, 'pending', name), '');
    }
    await (await unlocked(folder)).locked.close();
    expect((await sealedNames(folder.dir)).toSorted()).toEqual(left);
  });

  it('stay while the app has only said that they will go', async () => {
    const { folder } = await newBook();
    const { locked, book } = await unlocked(folder);
    await caseWithData(book);
    const names = await sealedNames(folder.dir);
    await locked.close();
    for (const name of names) await writeFile(join(folder.dir, 'blobs', 'pending', name), '');
    await (await unlocked(folder)).locked.close();
    expect((await sealedNames(folder.dir)).toSorted()).toEqual(names.toSorted());
  });
});
