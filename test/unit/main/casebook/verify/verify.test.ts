import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerText, link, type Header, type Link } from '#domain/audit/chain.ts';
import { headOf } from '#domain/audit/heads.ts';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { encodeLink } from '#main/casebook/journal/event-codec.ts';
import { encodeFileHeader } from '#main/casebook/journal/file-header.ts';
import { encodeFrame } from '#main/casebook/journal/frame.ts';
import { writeHeadFile } from '#main/casebook/journal/head-file.ts';
import { behind, firstPlace } from '#main/casebook/journal/place.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { scanJournal } from '#main/casebook/journal/scan.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { caseKey, slotLength, unpackCaseKeys, withNewKeys } from '#main/vault/cases/case-keys.ts';
import { writeKeyFile, type KeyFile } from '#main/vault/key-file/key-file.ts';
import { boundAs } from '#main/vault/key-file/key-names.ts';
import { makeKeys } from '#main/vault/make-keys.ts';
import { seal, sealProvably } from '#main/vault/sealing/seal.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { present } from '../../../../factories/books/present.ts';
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
import { withdrawn } from '../../../../factories/cases/case.ts';
import { keyFileIn, openedBy } from '../../../../factories/books/keys.ts';

const secret = { passphrase };
const cost = 2 ** 14;

/** A book of three cases, the first with a kept file; closed, and its folder let go. */
async function closedBook() {
  const { folder } = await newBook();
  const { locked, book } = await unlocked(folder);
  const caseIds: string[] = [];
  for (let number = 1; number <= 3; number++) {
    const { caseId } = valueOf(await book.execute(undefined, [openCase(number)], by));
    caseIds.push(caseId);
  }
  const [first = ''] = caseIds;
  const { blob, sha256: sum, size } = valueOf(await book.keepBlob(first, Buffer.from('kept')));
  const document = { id: blob, name: 'a.txt', mediaType: 'text/plain', size, sha256: sum, blob };
  valueOf(await book.execute(first, [{ type: 'attach-file', document, note: '' }], by));
  valueOf(await book.execute(first, [note('Anteckning')], by));
  await locked.close();
  await folder.release();
  return { folder, caseIds, blob };
}

const withKeys = async ({ dir }: Folder, change: (file: KeyFile) => KeyFile) =>
  writeKeyFile(dir, change(await keyFileIn(dir)));

const withSlots = (file: KeyFile, change: (packed: Buffer) => Buffer): KeyFile => ({
  ...file,
  cases: change(Buffer.from(file.cases, 'base64')).toString('base64'),
});

const codesOf = async ({ dir }: Folder, by?: typeof secret) => {
  const { ok, faults } = valueOf(await verify(dir, by));
  expect(ok).toBe(faults.length === 0);
  return faults.map(({ code }) => code);
};

/**
 * The log written anew by somebody without any key, each event changed as they like: chain, frame, head and all; of
 * signatures they can only make up some.
 */
async function rewriteLog({ dir }: Folder, change: (link: Link) => Header) {
  const { bookId } = await keyFileIn(dir);
  const path = join(dir, 'journal', 'events.log');
  const found: Link[] = [];
  const file = await open(path);
  await scanJournal(file, bookId, firstPlace, ({ header, sealed, hash }) =>
    found.push({ header, sealed: Buffer.from(sealed), hash }),
  );
  await file.close();
  let place = firstPlace;
  const forged = found.map((one) => {
    const head = present(headOf(place.heads, bookId, one.header.desk, sha256));
    const header = { ...change(one), after: textOf(head.hash) };
    const next = link(head, header, one.sealed, sha256);
    const signed = header.end ? { ...next, signature: Buffer.alloc(64, 7) } : next;
    place = behind(place, [signed], 0);
    return encodeLink(signed);
  });
  const log = Buffer.concat([encodeFileHeader(bookId), encodeFrame(forged)]);
  await writeFile(path, log);
  const last = forged.at(-1)?.length ?? 0;
  const { desk = '', officer = '' } = present(found[0]).header;
  const forger = { desk, officer, sign: () => Buffer.alloc(64, 7) };
  await writeHeadFile(
    dir,
    bookId,
    { ...place, end: log.length },
    log.length - 4 - last,
    false,
    forger,
  );
}

/** What whoever has no key shows of a log that they wrote anew. */
const unsigned = ['batch-not-signed', 'head-not-signed'];

describe('a book as it should be', () => {
  it('is ok without a key and with one, and counts its keys', async () => {
    const { folder } = await closedBook();
    const found = valueOf(await verify(folder.dir));
    expect(found).toMatchObject({
      ok: true,
      opened: false,
      events: begun + 5,
      cases: 3,
      documents: 1,
    });
    expect(found.keys).toEqual({ used: 3, spare: 29, outliving: 0 });
    expect(valueOf(await verify(folder.dir, secret))).toMatchObject({ ok: true, opened: true });
  });

  it('is ok after a case was disposed of, whose key is gone with it', async () => {
    const { folder, caseIds } = await closedBook();
    const { locked, book } = await unlocked(folder);
    const [, second = ''] = caseIds;
    const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
    valueOf(await book.execute(second, withdrawn, by));
    valueOf(await book.shred([{ caseId: second, rule: 'rule', figureOf }], by));
    await locked.close();
    const found = valueOf(await verify(folder.dir, secret));
    expect(found).toMatchObject({ ok: true, keys: { used: 2, outliving: 0 } });
  });

  it('is not opened by a wrong passphrase', async () => {
    const { folder } = await closedBook();
    const wrong = await verify(folder.dir, { passphrase: 'fel lösenfras igen' });
    expect(wrong).toEqual({ ok: false, error: { code: 'passphrase-wrong' } });
  });
});

describe('a key file', () => {
  it('written under a master key of zeros is found without any key', async () => {
    const { folder } = await closedBook();
    await withKeys(folder, (file) => {
      const zeros = Buffer.alloc(32);
      const own = (name: 'book' | 'snapshot') =>
        seal(zeros, zeros, boundAs(name, file.bookId)).toString('base64');
      return { ...file, book: own('book'), snapshot: own('snapshot') };
    });
    expect(await codesOf(folder)).toEqual(['keys-open-to-all']);
    expect(await codesOf(folder, secret)).toContain('keys-do-not-open');
  });

  it('whose new cases alone are under a master key of zeros is found without any key', async () => {
    const { folder } = await closedBook();
    await withKeys(folder, (file) =>
      withSlots(file, (packed) => withNewKeys(unpackCaseKeys(packed), Buffer.alloc(32), 1).packed),
    );
    expect(await codesOf(folder)).toEqual(['keys-open-to-all']);
  });

  it('that lacks the keys of living cases is found, with how many and the first event of one', async () => {
    const { folder } = await closedBook();
    await withKeys(folder, (file) => withSlots(file, (packed) => packed.subarray(0, slotLength)));
    const { faults, firstBad, ok } = valueOf(await verify(folder.dir));
    expect(faults).toEqual([{ code: 'case-key-missing', seq: begun + 2, cases: 2 }]);
    expect({ firstBad, ok }).toEqual({ firstBad: begun + 2, ok: false });
  });

  it('of another book is found, also when it says that it is of this one', async () => {
    const { folder } = await closedBook();
    const own = await keyFileIn(folder.dir);
    const { file } = await makeKeys('00112233445566778899aabbccddeeff', passphrase, cost);
    await writeKeyFile(folder.dir, file);
    expect(await codesOf(folder)).toEqual(['journal-foreign']);
    await writeKeyFile(folder.dir, { ...file, bookId: own.bookId });
    expect(await codesOf(folder)).toEqual(['case-key-missing']);
  });

  it('with two keys for one case, or part of one, is found', async () => {
    const { folder } = await closedBook();
    const keys = await keyFileIn(folder.dir);
    const twice = (packed: Buffer) => Buffer.concat([packed, packed.subarray(0, slotLength)]);
    await writeKeyFile(folder.dir, withSlots(keys, twice));
    expect(await codesOf(folder)).toEqual(['keys-doubled']);
    await writeKeyFile(
      folder.dir,
      withSlots(keys, (packed) => packed.subarray(0, -1)),
    );
    expect(await codesOf(folder)).toEqual(['keys-misshapen']);
  });

  it('with a changed byte is found, and the log is checked all the same', async () => {
    const { folder } = await closedBook();
    const path = join(folder.dir, 'keys.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"version":2', '"version":0'));
    const found = valueOf(await verify(folder.dir, secret));
    expect(found).toMatchObject({ ok: false, events: begun + 5, cases: 3, opened: true });
    expect(found.faults).toEqual([{ code: 'keys-damaged' }]);
  });

  it('whose case keys were changed is found by who has the passphrase, and by nobody else', async () => {
    const { folder, caseIds } = await closedBook();
    await withKeys(folder, (file) =>
      withSlots(file, (packed) => {
        const wrapped = unpackCaseKeys(packed).wrapped(caseIds[1] ?? '');
        if (wrapped) wrapped[40] = (wrapped[40] ?? 0) ^ 1;
        return packed;
      }),
    );
    expect(await codesOf(folder)).toEqual([]);
    const { faults } = valueOf(await verify(folder.dir, secret));
    expect(faults).toEqual([
      { code: 'keys-do-not-open', cases: 1 },
      { code: 'event-does-not-open', seq: begun + 2 },
    ]);
  });
});

describe('an event', () => {
  it('moved to another case by somebody without a key is found without any key', async () => {
    const { folder, caseIds } = await closedBook();
    const [, second = ''] = caseIds;
    await rewriteLog(folder, ({ header }) =>
      header.seq === begun + 5 ? { ...header, caseId: second } : header,
    );
    expect(await codesOf(folder)).toEqual(unsigned);
    expect(await codesOf(folder, secret)).toEqual([...unsigned, 'event-does-not-open']);
  });

  it.each([
    ['with it alone', seal],
    ['with one of its own made of it', sealProvably],
  ])(
    'sealed with a key of zeros, %s, is found without any key, and with all keys',
    async (_, sealBy) => {
      const { folder } = await closedBook();
      const { bookId } = await keyFileIn(folder.dir);
      const path = join(folder.dir, 'journal', 'events.log');
      const file = await open(path, 'r+');
      const { end, heads } = await scanJournal(file, bookId, firstPlace);
      const [desk, head] = present([...heads][0]);
      const tick = head.tick + 1;
      const batch = { desk, officer: desk, tick, after: textOf(head.hash), end: true } as const;
      const event = { caseId: 'book', type: 'x', at: by.at, v: 1, blobs: [] };
      const header = { seq: head.seq + 1, ...event, ...batch };
      const zeros = sealBy(Buffer.alloc(32), '{}', headerText(header));
      const next = { ...link(head, header, zeros, sha256), signature: Buffer.alloc(64) };
      await file.write(encodeFrame([encodeLink(next)]), 0, undefined, end);
      await file.close();
      const found = ['batch-not-signed', 'event-open-to-all'];
      expect(await codesOf(folder)).toEqual(found);
      expect(await codesOf(folder, secret)).toEqual([...found, 'event-does-not-open']);
    },
  );

  it('under a case that had been disposed of before it is found without any key', async () => {
    const { folder, caseIds } = await closedBook();
    const [, second = ''] = caseIds;
    await rewriteLog(folder, ({ header }) => {
      if (header.seq === begun + 4)
        return { ...header, caseId: second, type: 'case-shredded', blobs: [] };
      return header.seq === begun + 5 ? { ...header, caseId: second } : header;
    });
    expect(await codesOf(folder)).toContain('event-after-disposal');
  });
});

describe('a kept file', () => {
  it('with a changed byte is found, under its old name and under that of its new sum', async () => {
    const { folder, blob } = await closedBook();
    const path = join(folder.dir, 'blobs', blob);
    const sealed = await readFile(path);
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    await writeFile(path, sealed);
    const { desk } = await keyFileIn(folder.dir);
    const altered = { code: 'file-altered', desk, seq: begun + 4, blob };
    expect(valueOf(await verify(folder.dir)).faults).toEqual([altered]);
    const renamed = sha256(sealed).toString('hex');
    await rename(path, join(folder.dir, 'blobs', renamed));
    expect(valueOf(await verify(folder.dir)).faults).toEqual([altered]);
  });

  it('changed together with its name in the log is found without any key', async () => {
    const { folder, blob } = await closedBook();
    const path = join(folder.dir, 'blobs', blob);
    const sealed = await readFile(path);
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    const renamed = sha256(sealed).toString('hex');
    await writeFile(join(folder.dir, 'blobs', renamed), sealed);
    await rewriteLog(folder, ({ header }) => ({
      ...header,
      blobs: header.blobs.map((name) => (name === blob ? renamed : name)),
    }));
    expect(await codesOf(folder)).toEqual(unsigned);
    expect(await codesOf(folder, secret)).toEqual([
      ...unsigned,
      'event-does-not-open',
      'file-does-not-open',
    ]);
  });
});

describe('a whole book that was forged', () => {
  it('opens for the forger alone, and shows it to who has the passphrase of the true one', async () => {
    const { folder } = await closedBook();
    const file = await keyFileIn(folder.dir);
    const { master } = await openedBy(file, secret);
    const cases = unpackCaseKeys(Buffer.from(file.cases, 'base64'));
    const [id = ''] = cases.ids();
    expect(caseKey(cases, master, id)).toHaveLength(32);
    const forged = await makeKeys(file.bookId, 'en annan lösenfras', cost);
    await writeKeyFile(folder.dir, { ...forged.file, cases: file.cases });
    expect(await codesOf(folder)).toEqual([]);
    const opened = await verify(folder.dir, secret);
    expect(opened).toEqual({ ok: false, error: { code: 'passphrase-wrong' } });
    expect(await codesOf(folder, { passphrase: 'en annan lösenfras' })).toContain(
      'keys-do-not-open',
    );
  });
});
