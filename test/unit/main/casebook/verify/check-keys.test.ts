import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkKeys } from '#main/casebook/verify/check-keys.ts';
import { Seen } from '#main/casebook/verify/seen.ts';
import { unpackCaseKeys, withNewKeys } from '#main/vault/cases/case-keys.ts';
import { readKeyFile } from '#main/vault/key-file/key-file.ts';
import { newBook, valueOf } from '../../../../factories/books/book.ts';

const none = unpackCaseKeys(Buffer.alloc(0));

/** The key file of a book in which so many keys lie ready. */
async function keyFileWith(cases: Buffer) {
  const { folder } = await newBook();
  return { ...valueOf(await readKeyFile(folder.dir)), cases: cases.toString('base64') };
}

test('many keys are looked at with rests between, so that whoever works is not held up', async () => {
  const { packed } = withNewKeys(none, randomBytes(32), 2_500);
  const file = await keyFileWith(packed);
  let rests = 0;
  const [faults, { spare }] = await checkKeys(
    file,
    new Seen(undefined),
    undefined,
    async () => void (rests += 1),
  );
  expect(faults).toEqual([]);
  expect(spare).toBe(2_500);
  // Twice in going through them, and twice in trying what a wiped key would open.
  expect(rests).toBe(4);
});

test('a key that stands there twice is told of, and one that a wiped key opens, wherever among many', async () => {
  const { packed } = withNewKeys(withNewKeys(none, randomBytes(32), 1_200), Buffer.alloc(32), 1);
  const slot = packed.length / 1_201;
  const file = await keyFileWith(Buffer.concat([packed, packed.subarray(0, slot)]));
  const [faults] = await checkKeys(file, new Seen(undefined));
  expect(faults).toEqual([{ code: 'keys-doubled', cases: 1 }, { code: 'keys-open-to-all' }]);
});
