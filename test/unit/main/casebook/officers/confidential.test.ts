import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import {
  by,
  note,
  openCase,
  passphrase,
  tempFolder,
  valueOf,
} from '../../../../factories/books/book.ts';
import {
  acceptIn,
  cost,
  inviteFrom,
  leadsBook,
  openedBy,
  theirs,
} from '../../../../factories/books/invited.ts';
import { keyFileIn } from '../../../../factories/books/keys.ts';
import { receiptClock } from '../../../../factories/books/receipt-clock.ts';

const because = 'Klagomålet gäller en chef';

/** A computer that the lead and a colleague share, the lead at work. */
async function shared() {
  const lead = await leadsBook();
  const { path } = await inviteFrom(lead.book);
  const taking = { path, passphrase: theirs.passphrase, at: by.at, kdfCost: cost };
  valueOf(await lead.book.acceptHere(taking));
  const [own = '', colleague = ''] = lead.book.team.officers.map(({ id }) => id);
  return { ...lead, own, colleague };
}

describe('a confidential case on a shared computer', () => {
  it('is opened by the officer who is named, and the other sees reference, kind and date alone', async () => {
    const { book, folder, locked, caseId, reference, own, blob } = await shared();
    valueOf(await book.confine({ caseId, officers: [own], reason: because }, by));
    valueOf(await book.execute(caseId, [note('Känsligt om chefen')], by));
    expect(await book.history(caseId)).toHaveLength(3);
    await locked.close();

    const other = await openedBy(folder, theirs);
    const { rows } = other.book.list({ search: 'Begäran', offset: 0, limit: 10 });
    expect(rows).toEqual([]);
    expect(other.book.summary(caseId)).toBeUndefined();
    expect(await other.book.case(caseId)).toBeUndefined();
    expect(await other.book.history(caseId)).toEqual([]);
    expect((await other.book.readBlob(caseId, blob)).ok).toBe(false);
    expect(other.book.confidential).toMatchObject([{ caseId, reference, officers: [own] }]);
    expect(await other.book.execute(caseId, [note('Får inte')], by)).toMatchObject({ ok: false });
    const next = valueOf(await other.book.execute(undefined, [openCase(2)], by));
    expect(next.reference).not.toBe(reference);
    await other.locked.close();

    const again = await openedBy(folder, { passphrase });
    expect(await again.book.history(caseId)).toHaveLength(3);
    expect(valueOf(await again.book.readBlob(caseId, blob)).length).toBeGreaterThan(0);
    await again.locked.close();
    await folder.release();
    expect(valueOf(await verify(folder.dir))).toMatchObject({ ok: true });
  });

  it('is opened by who is named later, with all that was in it', async () => {
    const { book, folder, locked, caseId, own, colleague } = await shared();
    valueOf(await book.confine({ caseId, officers: [own], reason: because }, by));
    valueOf(await book.execute(caseId, [note('Under tiden')], by));
    valueOf(await book.confine({ caseId, officers: [own, colleague], reason: 'Avlösning' }, by));
    await locked.close();
    const other = await openedBy(folder, theirs);
    expect(await other.book.history(caseId)).toHaveLength(3);
    expect(other.book.summary(caseId)).toBeDefined();
  });

  it('is left to others by who names them alone', async () => {
    const { book, caseId, colleague } = await shared();
    valueOf(await book.confine({ caseId, officers: [colleague], reason: 'Jag är jävig' }, by));
    expect(book.summary(caseId)).toBeUndefined();
    expect(await book.history(caseId)).toEqual([]);
    expect(await book.confine({ caseId, officers: [colleague], reason: 'x' }, by)).toMatchObject({
      error: { code: 'case-unknown' },
    });
  });

  it('is not hidden by a key file alone: the log has to say that it is confidential', async () => {
    const { book, folder, locked, caseId, own } = await shared();
    valueOf(await book.execute(undefined, [openCase(2)], by));
    valueOf(await book.confine({ caseId, officers: [own], reason: because }, by));
    const [open] = book.list({ offset: 0, limit: 10 }).rows.filter((row) => row.caseId !== caseId);
    await locked.close();
    const path = join(folder.dir, 'keys.json');
    const { sum: _, ...file } = JSON.parse(await readFile(path, 'utf8'));
    const gone = Buffer.from(open?.caseId ?? '', 'base64url');
    const packed = Buffer.from(file.cases, 'base64');
    const at = packed.indexOf(gone);
    const cases = Buffer.concat([packed.subarray(0, at), packed.subarray(at + 77)]);
    const confined = [{ ...file.confined[0], caseId: open?.caseId }, ...file.confined];
    await writeKeyFile(folder.dir, { ...file, cases: cases.toString('base64'), confined });
    await rm(join(folder.dir, 'snapshot'), { recursive: true, force: true });
    const again = valueOf(await openBook(folder));
    const unlocked = valueOf(await again.unlock({ passphrase }, receiptClock));
    await again.close();
    expect(unlocked.damage).toEqual({ gaps: [], unread: 1 });
  });
});

describe('a confidential case on another desk', () => {
  it('closes when the desk hears of it, keys and all, and stays so after the next opening', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    valueOf(await acceptIn(folder, path));
    const other = await openedBy(folder, theirs);
    expect(other.book.summary(lead.caseId)).toBeDefined();
    const [first] = lead.book.team.desks;
    const [own = ''] = lead.book.team.officers.map(({ id }) => id);
    const confining = { caseId: lead.caseId, officers: [own], reason: because };
    valueOf(await lead.book.confine(confining, by));
    valueOf(await lead.book.execute(lead.caseId, [note('Efteråt')], by));
    const desk = first?.desk ?? '';
    valueOf(await other.book.receive(desk, [...lead.book.log(desk, 1)]));
    expect(other.book.list({ offset: 0, limit: 10 }).total).toBe(0);
    expect(await other.book.history(lead.caseId)).toEqual([]);
    expect(other.book.confidential).toMatchObject([{ reference: lead.reference }]);
    await other.locked.close();
    const keys = valueOf(await openKeys(folder.dir, await keyFileIn(folder.dir), theirs));
    expect(keys.holds(lead.caseId)).toBe(false);
    const again = await openedBy(folder, theirs);
    expect(again.book.list({ offset: 0, limit: 10 }).total).toBe(0);
    expect(again.book.confidential).toMatchObject([{ reference: lead.reference }]);
  });
});
