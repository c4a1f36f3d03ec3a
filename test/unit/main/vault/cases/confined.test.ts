import { describe, expect, it } from 'vitest';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { makeKeys } from '#main/vault/make-keys.ts';
import { newReceivingKey } from '#main/vault/officers/envelope.ts';
import { newId } from '#main/vault/officers/new-id.ts';
import { newSigningKey } from '#main/vault/officers/signing-key.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import { decodeParcel, encodeParcel } from '#main/vault/cases/parcel.ts';
import { open, seal } from '#main/vault/sealing/seal.ts';
import { spareIds } from '#main/vault/cases/case-keys.ts';
import { tempFolder, valueOf } from '../../../../factories/books/book.ts';
import { keyFileIn, openedBy } from '../../../../factories/books/keys.ts';

const cost = 2 ** 14;
const bookId = '00112233445566778899aabbccddeeff';
const first = { passphrase: 'den första lösenfrasen' };
const second = { passphrase: 'den andra lösenfrasen' };
const nothingBarred = () => false;

async function desk() {
  const { dir } = await tempFolder();
  const { file } = await makeKeys(bookId, first.passphrase, cost);
  await writeKeyFile(dir, file);
  const openBy = async (secret: typeof first) =>
    valueOf(await openKeys(dir, await keyFileIn(dir), secret));
  return { dir, openBy, ring: await openBy(first) };
}

/** A computer on which two officers open the book, and a case that both can open. */
async function shared() {
  const made = await desk();
  const { ring } = made;
  const secrets = { sign: newSigningKey().secret, kem: newReceivingKey().secret, former: [] };
  valueOf(await ring.addOfficer({ officer: newId(), ...secrets }, second.passphrase, cost));
  await ring.addCaseKeys(2);
  const [caseId = '', other = ''] = ring.cases.ids();
  return { ...made, caseId, other };
}

const receiver = ({ own: { officer, kem } }: KeyRing) => ({ officer, kem });

describe('a confidential case on a shared computer', () => {
  it('is opened by the officer who is named and by nobody else there', async () => {
    const { dir, openBy, ring, caseId, other } = await shared();
    const before = ring.caseKey(caseId);
    await ring.confineCase(caseId, [receiver(ring)]);
    const [mine, theirs] = [await openBy(first), await openBy(second)];
    expect(mine.caseKey(caseId)).toHaveLength(32);
    expect(mine.caseKeys(caseId).at(-1)).toEqual(before);
    expect(mine.caseKeys(caseId)).toHaveLength(2);
    expect(mine.holds(caseId)).toBe(true);
    expect(theirs.holds(caseId)).toBe(false);
    expect(theirs.caseKey(caseId)).toBeUndefined();
    expect(theirs.caseKeys(caseId)).toEqual([]);
    expect(theirs.caseKey(other)).toEqual(mine.caseKey(other));
    // With all the keys they have, old ones of the case among them.
    const sealed = seal(mine.caseKey(caseId) ?? Buffer.alloc(0), 'a new event', 'x');
    const { own, master } = await openedBy(await keyFileIn(dir), second);
    for (const key of [own.root, own.sign, own.kem, master, theirs.book, theirs.snapshot, before]) {
      expect(key && open(key, sealed, 'x')).toBeUndefined();
    }
  });

  it('is opened by who is named later, its past included, and then seals with a new key', async () => {
    const { openBy, ring, caseId } = await shared();
    await ring.confineCase(caseId, [receiver(ring)]);
    const alone = ring.caseKeys(caseId);
    const colleague = receiver(await openBy(second));
    // The ring at hand is the one that wrote the file last.
    await ring.confineCase(caseId, [receiver(ring), colleague]);
    const theirs = await openBy(second);
    expect(theirs.caseKeys(caseId).slice(1)).toEqual(alone);
    expect(theirs.caseKey(caseId)).toEqual(ring.caseKey(caseId));
  });

  it('is closed to who is not named any more', async () => {
    const { openBy, ring, caseId } = await shared();
    const colleague = receiver(await openBy(second));
    await ring.confineCase(caseId, [receiver(ring), colleague]);
    await ring.confineCase(caseId, [colleague]);
    expect(ring.caseKey(caseId)).toBeUndefined();
    expect((await openBy(second)).caseKeys(caseId)).toHaveLength(3);
  });

  it('has keys of each epoch, and none when it was disposed of', async () => {
    const { openBy, ring, caseId } = await shared();
    await ring.confineCase(caseId, [receiver(ring)]);
    expect(ring.caseKeys(caseId, 1_000)).toEqual([]);
    await ring.destroyCaseKeys([caseId]);
    expect((await openBy(first)).caseKeys(caseId)).toEqual([]);
    expect((await openBy(first)).parcelOf([caseId])).toMatchObject({ cases: [], confined: [] });
  });
});

describe('a parcel of keys', () => {
  it('gives another desk what it had not, and takes the place of nothing', async () => {
    const [from, to] = [await desk(), await desk()];
    await from.ring.addCaseKeys(3);
    await to.ring.addCaseKeys(2);
    const spare = [...to.ring.cases.ids()];
    const ids = [...from.ring.cases.ids()];
    const parcel = decodeParcel(encodeParcel(from.ring.parcelOf(ids.slice(0, 2))));
    if (!parcel) throw new Error('A parcel was to be read');
    await to.ring.takeParcels([parcel], nothingBarred);
    const keys = ids.map((id) => to.ring.caseKey(id));
    expect(keys).toEqual([...ids.slice(0, 2).map((id) => from.ring.caseKey(id)), undefined]);
    const forged = parcel.cases.map((one) => ({
      ...one,
      key: Buffer.alloc(32, 7).toString('base64'),
    }));
    await to.ring.takeParcels([{ ...parcel, cases: forged }], nothingBarred);
    expect(ids.map((id) => to.ring.caseKey(id))).toEqual(keys);
    // What a desk gives out next is still of its own making.
    expect(spareIds(to.ring.cases, () => false).slice(-2)).toEqual(spare);
  });

  it('brings no key of a case that was disposed of', async () => {
    const [from, to] = [await desk(), await desk()];
    await from.ring.addCaseKeys(1);
    const [caseId = ''] = from.ring.cases.ids();
    await to.ring.takeParcels([from.ring.parcelOf([caseId])], () => true);
    expect(to.ring.holds(caseId)).toBe(false);
  });

  it('carries a confidential case sealed: the desk that passes it on opens it not', async () => {
    const [from, by] = [await shared(), await desk()];
    await from.ring.confineCase(from.caseId, [receiver(from.ring)]);
    await by.ring.takeParcels([from.ring.parcelOf([from.caseId])], nothingBarred);
    expect(by.ring.holds(from.caseId)).toBe(false);
    const onwards = by.ring.parcelOf([from.caseId]);
    expect(onwards.confined).toEqual(from.ring.parcelOf([from.caseId]).confined);
    await by.ring.takeParcels([onwards], nothingBarred);
    expect(by.ring.parcelOf([from.caseId]).confined).toHaveLength(1);
  });

  it('lets go of the open key of a case that became confidential elsewhere', async () => {
    const { ring, caseId } = await shared();
    await ring.followConfined(new Map([[caseId, []]]));
    expect(ring.holds(caseId)).toBe(false);
  });

  it.each([
    ['no JSON', 'nothing'],
    [
      'a key too short',
      '{"version":1,"cases":[{"caseId":"AAAAAAAAAAAAAAAAAAAAAA","key":"AA=="}],"confined":[]}',
    ],
    ['another version', '{"version":2,"cases":[],"confined":[]}'],
  ])('is not read where it is %s', (_, text) => {
    expect(decodeParcel(Buffer.from(text))).toBeUndefined();
  });
});
