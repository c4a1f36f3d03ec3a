import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { makeSigner } from '../../../../factories/books/signer.ts';
import { link, type Link } from '#domain/audit/chain.ts';
import { headOf } from '#domain/audit/heads.ts';
import { behind, firstPlace } from '#main/casebook/journal/place.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { signBatch } from '#main/vault/batch-signature.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { openToLook } from '#main/vault/opening/open-keys.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import {
  by,
  note,
  openCase,
  passphrase,
  unlocked,
  valueOf,
} from '../../../../factories/books/book.ts';
import { bookOfTwo, takeFrom } from '../../../../factories/books/book-of-two.ts';
import { present } from '../../../../factories/books/present.ts';
import { version1Book } from '../../../../factories/books/version-1.ts';
import { framesIn, journalOf } from '../../../../faults/books/attacks.ts';

const secret = { passphrase };
const pathOf = ({ dir }: Folder) => join(dir, 'journal', 'events.log');

/** A book with the logs of two desks that saw each other's, closed and let go of. */
async function closedBookOfTwo() {
  const ids: string[] = [];
  const desks = await bookOfTwo('officer', async (book) => {
    ids.push(valueOf(await book.execute(undefined, [openCase(1)], by)).caseId);
  });
  const [one, other] = desks;
  const caseId = present(ids[0]);
  for (const text of ['a', 'b']) {
    valueOf(await one.book.execute(caseId, [note(text)], by));
    await takeFrom(other, one);
    valueOf(await other.book.execute(caseId, [note(text)], by));
    await takeFrom(one, other);
  }
  for (const { locked, folder } of desks) {
    await locked.close();
    await folder.release();
  }
  return desks;
}

/** The frames of a journal written again, each event changed as somebody likes who has the keys of one desk. */
async function rewritten(
  folder: Folder,
  change: (one: Link) => Partial<Link['header']> | undefined,
) {
  const file = valueOf(await readKeyFile(folder.dir));
  const keys = valueOf(await openToLook(folder.dir, file, secret));
  let place = firstPlace;
  const frames = framesIn(await readFile(pathOf(folder))).map((links) =>
    links.map((one) => {
      const { header, sealed } = one;
      const head = present(headOf(place.heads, file.bookId, header.desk, sha256));
      const own = header.desk === keys.desk;
      const next = own
        ? link(head, { ...header, after: textOf(head.hash), ...change(one) }, sealed, sha256)
        : one;
      const signed =
        own && header.end ? { ...next, signature: signBatch(keys, file.bookId, next.hash) } : next;
      place = behind(place, [signed], 0);
      return signed;
    }),
  );
  await writeFile(pathOf(folder), journalOf(file.bookId, frames));
}

describe('a book of two desks', () => {
  it('is whole: each log, each signature, each head that one saw of the other', async () => {
    const [one, other] = await closedBookOfTwo();
    const found = valueOf(await verify(one.folder.dir));
    expect(found).toMatchObject({ ok: true, faults: [], refused: [], unsigned: 0 });
    expect(found.desks).toEqual([
      { desk: one.desk, events: 7 },
      { desk: other.desk, events: 3 },
    ]);
    expect(found.signed).toBe(8);
  });

  it('says what it cannot tell: less with a key, and never the age of it all', async () => {
    const [{ folder }] = await closedBookOfTwo();
    const without = valueOf(await verify(folder.dir));
    expect(without.unproven).toEqual(['whose-book', 'contents', 'age']);
    expect(valueOf(await verify(folder.dir, secret)).unproven).toEqual(['age']);
  });

  it('names the batch of another desk that is not signed by whom it names', async () => {
    const [{ folder }, other] = await closedBookOfTwo();
    const bookId = valueOf(await readKeyFile(folder.dir)).bookId;
    const frames = framesIn(await readFile(pathOf(folder))).map((links) =>
      links.map((one) =>
        one.header.desk === other.desk && one.header.seq === 3
          ? { ...one, signature: makeSigner().sign(one.hash) }
          : one,
      ),
    );
    await writeFile(pathOf(folder), journalOf(bookId, frames));
    const found = valueOf(await verify(folder.dir));
    expect(found).toMatchObject({ ok: false, firstBad: 3, desk: other.desk });
    expect(found.faults).toEqual([{ code: 'batch-not-signed', desk: other.desk, seq: 3 }]);
  });

  it('shows that an officer wrote their own log anew of which another desk had seen more', async () => {
    const [{ folder }, other] = await closedBookOfTwo();
    await rewritten(folder, ({ header }) =>
      header.type === 'note-added' ? { at: by.at.replace('10-06', '10-05') } : {},
    );
    const { faults } = valueOf(await verify(folder.dir));
    expect(faults[0]).toEqual({ code: 'chain-broken', desk: other.desk, seq: 2 });
  });
});

describe('a book of the first version', () => {
  it('goes on signed: its log is whole from the first event, and who wrote the old part is said to be unproven', async () => {
    const { folder, expected } = await version1Book();
    const before = await readFile(pathOf(folder));
    const { locked, book } = await unlocked(folder);
    expect(book.team.officers).toHaveLength(1);
    await locked.close();
    const after = await readFile(pathOf(folder));
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    await folder.release();
    const found = valueOf(await verify(folder.dir, secret));
    expect(found).toMatchObject({ ok: true, unsigned: expected.events, signed: 1 });
    expect(found.unproven).toEqual(['before-signing', 'age']);
    expect(found.desks).toEqual([{ desk: book.team.desks[0]?.desk, events: expected.events + 2 }]);
  });
});
