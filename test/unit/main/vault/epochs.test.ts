import { describe, expect, it } from 'vitest';
import { beginEpoch, nextEpoch, openEpochs } from '#main/vault/epochs.ts';
import { writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { makeKeys } from '#main/vault/make-keys.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import { open, seal } from '#main/vault/sealing/seal.ts';
import { tempFolder, valueOf } from '../../../factories/books/book.ts';
import { keyFileIn, openedBy } from '../../../factories/books/keys.ts';

const cost = 2 ** 14;
const bookId = '00112233445566778899aabbccddeeff';
const secret = { passphrase: 'en lång lösenfras' };

async function desk() {
  const { dir } = await tempFolder();
  const { file } = await makeKeys(bookId, secret.passphrase, cost);
  await writeKeyFile(dir, file);
  return { dir, ring: valueOf(await openKeys(dir, await keyFileIn(dir), secret)) };
}

const receiver = ({ own: { officer, kem } }: Awaited<ReturnType<typeof desk>>['ring']) => ({
  officer,
  kem,
});

function keyed(key: Buffer | undefined): Buffer {
  if (!key) throw new Error('The key was to be there');
  return key;
}

describe('an epoch', () => {
  it('gives other keys than the one before, the same on every desk that was given it', async () => {
    const { dir, ring } = await desk();
    await ring.addCaseKeys(1);
    const [caseId = ''] = ring.cases.ids();
    expect(ring.epoch).toBe(0);
    expect(ring.bookKey(0)).toEqual(ring.book);
    expect(ring.bookKey(1_000)).toBeUndefined();
    expect(ring.caseKey(caseId, 1_000)).toBeUndefined();
    const wraps = await beginEpoch(bookId, 1_000, [receiver(ring)]);
    await ring.takeEpochs([{ epoch: 1_000, wrap: wraps[ring.officer] ?? '' }]);
    expect(ring.epoch).toBe(1_000);
    const again = valueOf(await openKeys(dir, await keyFileIn(dir), secret));
    for (const key of ['bookKey', 'carrierKey'] as const) {
      expect(again[key](1_000)).toEqual(ring[key](1_000));
      expect(again[key](1_000)).not.toEqual(again[key](0));
    }
    expect(again.caseKey(caseId, 1_000)).toEqual(ring.caseKey(caseId, 1_000));
    expect(again.caseKey(caseId, 1_000)).not.toEqual(again.caseKey(caseId));
    expect(again.caseKey(caseId, 1_000)).not.toEqual(again.bookKey(1_000));
  });

  it('is not replaced by another key of its number', async () => {
    const { ring } = await desk();
    const take = async () => {
      const wraps = await beginEpoch(bookId, 1_000, [receiver(ring)]);
      await ring.takeEpochs([{ epoch: 1_000, wrap: wraps[ring.officer] ?? '' }]);
      return ring.bookKey(1_000);
    };
    const before = await take();
    expect(await take()).toEqual(before);
    expect(before).toHaveLength(32);
  });

  it('has a number above all others, and another on each desk that begins one', () => {
    expect([nextEpoch(0, 0), nextEpoch(1_000, 0), nextEpoch(1_000, 3)]).toEqual([
      1_000, 2_000, 2_003,
    ]);
    expect(nextEpoch(2_003, 1)).toBe(3_001);
  });

  it('dies with the key of a case that is destroyed', async () => {
    const { ring } = await desk();
    await ring.addCaseKeys(1);
    const [caseId = ''] = ring.cases.ids();
    const wraps = await beginEpoch(bookId, 1_000, [receiver(ring)]);
    await ring.takeEpochs([{ epoch: 1_000, wrap: wraps[ring.officer] ?? '' }]);
    expect(ring.caseKey(caseId, 1_000)).toHaveLength(32);
    await ring.destroyCaseKeys([caseId]);
    expect(ring.caseKey(caseId, 1_000)).toBeUndefined();
  });
});

describe('an officer who was removed', () => {
  it('opens nothing that was sealed in the epoch after, with all the keys they have', async () => {
    const [stays, leaves] = [await desk(), await desk()];
    await stays.ring.addCaseKeys(1);
    const [caseId = ''] = stays.ring.cases.ids();
    // Both have all of the book up to here: book key and case key.
    const had = [stays.ring.book, stays.ring.caseKey(caseId)];
    const wraps = await beginEpoch(bookId, 1_000, [receiver(stays.ring)]);
    await stays.ring.takeEpochs([{ epoch: 1_000, wrap: wraps[stays.ring.officer] ?? '' }]);
    const sealed = [
      seal(keyed(stays.ring.bookKey(1_000)), 'book', 'x'),
      seal(keyed(stays.ring.caseKey(caseId, 1_000)), 'case', 'x'),
    ];
    const { own, master } = await openedBy(await keyFileIn(leaves.dir), secret);
    const ids = [leaves.ring.officer, stays.ring.officer];
    for (const officer of ids) {
      const taken = Object.values(wraps).map((wrap) => ({ epoch: 1_000, wrap }));
      expect((await openEpochs(bookId, taken, { ...own, officer })).size).toBe(0);
    }
    const theirs = [...had, own.root, own.sign, own.kem, master, leaves.ring.snapshot];
    for (const key of theirs) {
      for (const one of sealed) expect(key && open(key, one, 'x')).toBeUndefined();
    }
    const [ofBook = Buffer.alloc(0)] = sealed;
    expect(open(keyed(stays.ring.bookKey(1_000)), ofBook, 'x')?.toString()).toBe('book');
  });
});
