import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseKey, unpackCaseKeys } from '#main/vault/cases/case-keys.ts';
import { KeysForgotten, StrangeKeys } from '#main/vault/key-file/key-errors.ts';
import { readKeyFile, readKeyFileItself, writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { boundAs } from '#main/vault/key-file/key-names.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { makeKeys } from '#main/vault/make-keys.ts';
import { openOfficer } from '#main/vault/officers/local-officer.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import { unwrap } from '#main/vault/opening/root-key.ts';
import { open, seal } from '#main/vault/sealing/seal.ts';
import { tempFolder, valueOf } from '../../../factories/books/book.ts';
import { keyFileIn, openedBy } from '../../../factories/books/keys.ts';

const cost = 2 ** 14;
const bookId = '00112233445566778899aabbccddeeff';

async function vault() {
  const { dir } = await tempFolder();
  const { file, recoveryKey } = await makeKeys(bookId, 'en lång lösenfras', cost);
  await writeKeyFile(dir, file);
  return { dir, recoveryKey };
}

const openWith = async (dir: string, secret: Parameters<typeof openKeys>[2]) =>
  openKeys(dir, await keyFileIn(dir), secret);

const withCases = async (ring: KeyRing, count: number) => {
  await ring.addCaseKeys(count);
  return [...ring.cases.ids()];
};

describe('the key file', () => {
  it('gives the same keys to the passphrase and to the recovery key', async () => {
    const { dir, recoveryKey } = await vault();
    const one = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    const other = valueOf(await openWith(dir, { recoveryKey }));
    expect(other.book).toEqual(one.book);
    expect(other.snapshot).toEqual(one.snapshot);
  });

  it('takes a passphrase whose å was typed in two parts', async () => {
    const { dir } = await vault();
    const secret = { passphrase: 'en lång lösenfras'.normalize('NFD') };
    expect((await openWith(dir, secret)).ok).toBe(true);
  });

  it('refuses a wrong passphrase and a wrong recovery key', async () => {
    const { dir } = await vault();
    const wrong = await openWith(dir, { passphrase: 'en annan lösenfras' });
    expect(wrong).toEqual({ ok: false, error: { code: 'passphrase-wrong' } });
    const { recoveryKey } = await makeKeys(bookId, 'en annan lösenfras', cost);
    const other = await openWith(dir, { recoveryKey });
    expect(other).toEqual({ ok: false, error: { code: 'recovery-key-wrong' } });
  });

  it('can be read by its owner alone', async () => {
    const { dir } = await vault();
    expect((await stat(join(dir, 'keys.json'))).mode & 0o777).toBe(0o600);
  });

  it('is called damaged, not a wrong passphrase, when a byte has changed', async () => {
    const { dir } = await vault();
    const path = join(dir, 'keys.json');
    const text = await readFile(path, 'utf8');
    const at = text.indexOf('"master":"') + 20;
    const letter = text[at] === 'A' ? 'B' : 'A';
    await writeFile(path, text.slice(0, at) + letter + text.slice(at + 1));
    const damaged = { ok: false, error: { code: 'keys-damaged' } };
    expect(await readKeyFileItself(dir)).toEqual(damaged);
    await rm(join(dir, 'keys-copy.json'));
    expect(await readKeyFile(dir)).toEqual(damaged);
  });

  it.each([
    ['more memory than any of ours', { N: 2 ** 30, r: 8, p: 1 }],
    ['more memory by its block size', { N: 2 ** 17, r: 2 ** 20, p: 1 }],
    ['more time', { N: 2 ** 17, r: 8, p: 2 ** 20 }],
    ['hardly any work', { N: 2, r: 8, p: 1 }],
    ['what scrypt cannot do', { N: 2 ** 17 + 1, r: 8, p: 1 }],
  ])('is refused when it asks for %s', async (_, work) => {
    const { dir } = await vault();
    const file = await keyFileIn(dir);
    await writeKeyFile(dir, {
      ...file,
      officers: file.officers.map((one) => ({ ...one, kdf: { ...one.kdf, ...work } })),
    });
    expect(await readKeyFile(dir)).toEqual({
      ok: false,
      error: { code: 'key-cost-refused', ...work },
    });
  });

  it('of a newer version is refused, whatever else is in it', async () => {
    const { dir } = await vault();
    await writeFile(join(dir, 'keys.json'), JSON.stringify({ version: 3, other: true }));
    expect(await readKeyFile(dir)).toEqual({
      ok: false,
      error: { code: 'book-newer', found: 3, known: 2 },
    });
  });
});

describe('the key ring', () => {
  it('has the same case keys after it is opened again', async () => {
    const { dir } = await vault();
    const ring = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    const ids = await withCases(ring, 3);
    const keys = ids.map((id) => ring.caseKey(id));
    const again = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    expect(ids.map((id) => again.caseKey(id))).toEqual(keys);
    expect(new Set(keys.map(String)).size).toBe(3);
  });

  it('opens by a new passphrase and a new recovery key alone once they are changed, with the same case keys', async () => {
    const { dir, recoveryKey: before } = await vault();
    const current = { passphrase: 'en lång lösenfras' };
    const ring = valueOf(await openWith(dir, current));
    const [id = ''] = await withCases(ring, 1);
    const recoveryKey = valueOf(await ring.changeSecrets(current, 'en nyare lösenfras', cost));
    expect((await openWith(dir, current)).ok).toBe(false);
    expect((await openWith(dir, { recoveryKey: before })).ok).toBe(false);
    for (const secret of [{ passphrase: 'en nyare lösenfras' }, { recoveryKey }]) {
      const again = valueOf(await openWith(dir, secret));
      expect(again.caseKey(id)).toEqual(ring.caseKey(id));
    }
  });

  it('has nothing in its file that the keys of an older copy of the file open', async () => {
    const { dir } = await vault();
    const current = { passphrase: 'en lång lösenfras' };
    const ring = valueOf(await openWith(dir, current));
    await withCases(ring, 2);
    const old = await keyFileIn(dir);
    const { own, master } = await openedBy(old, current);
    valueOf(await ring.changeSecrets(current, 'en nyare lösenfras', cost));
    const now = await keyFileIn(dir);
    const cases = unpackCaseKeys(Buffer.from(now.cases, 'base64'));
    expect(master).toHaveLength(32);
    const [record] = now.officers;
    expect(record && (await openOfficer(bookId, record, own.root))).toBeUndefined();
    for (const name of ['book', 'snapshot'] as const) {
      expect(unwrap(master, now[name], boundAs(name, bookId))).toBeUndefined();
    }
    for (const id of cases.ids()) expect(caseKey(cases, master, id)).toBeUndefined();
  });

  it('changes nothing for who does not know what opens it now', async () => {
    const { dir } = await vault();
    const ring = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    const before = await readFile(join(dir, 'keys.json'));
    const changed = await ring.changeSecrets({ passphrase: 'fel lösenfras' }, 'en nyare', cost);
    expect(changed).toEqual({ ok: false, error: { code: 'passphrase-wrong' } });
    expect(await readFile(join(dir, 'keys.json'))).toEqual(before);
  });

  it('refuses to wrap anew what would lose a key that does not open', async () => {
    const { dir } = await vault();
    const current = { passphrase: 'en lång lösenfras' };
    await withCases(valueOf(await openWith(dir, current)), 2);
    const file = await keyFileIn(dir);
    const packed = Buffer.from(file.cases, 'base64');
    packed[packed.length - 1] = (packed.at(-1) ?? 0) ^ 1;
    await writeKeyFile(dir, { ...file, cases: packed.toString('base64') });
    const ring = valueOf(await openWith(dir, current));
    expect(await ring.changeSecrets(current, 'en nyare lösenfras', cost)).toEqual({
      ok: false,
      error: { code: 'keys-damaged' },
    });
    expect((await openWith(dir, current)).ok).toBe(true);
  });

  it('destroys one case key and leaves nothing that opens it, nor the old snapshots', async () => {
    const { dir } = await vault();
    const ring = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    const [gone = '', kept = ''] = await withCases(ring, 2);
    const copyOf = (key: Uint8Array | undefined) => Buffer.from(key ?? []);
    const [oldKey, keptKey] = [gone, kept].map((id) => copyOf(ring.caseKey(id)));
    const oldSnapshot = copyOf(ring.snapshot);
    await ring.destroyCaseKeys([gone]);
    const again = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    expect(oldKey).toHaveLength(32);
    expect(again.caseKey(gone)).toBeUndefined();
    expect(again.caseKey(kept)).toEqual(keptKey);
    expect(open(again.snapshot, seal(oldSnapshot, 'snapshot', ''), '')).toBeUndefined();
  });

  it('throws for every key once it was told to forget, and leaves a key in use as it is', async () => {
    const { dir } = await vault();
    const ring = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    const [id = ''] = await withCases(ring, 1);
    const inUse = [ring.book, ring.caseKey(id)];
    const before = inUse.map((key) => Buffer.from(key ?? []));
    ring.forget();
    expect(() => ring.book).toThrow(KeysForgotten);
    expect(() => ring.snapshot).toThrow(KeysForgotten);
    expect(() => ring.cases).toThrow(KeysForgotten);
    expect(() => ring.caseKey(id)).toThrow(KeysForgotten);
    await expect(ring.addCaseKeys(1)).rejects.toThrow(KeysForgotten);
    await expect(ring.destroyCaseKeys([id])).rejects.toThrow(KeysForgotten);
    expect(inUse).toEqual(before);
  });

  it('replaces the key file only where nobody else has since it was read', async () => {
    const { dir } = await vault();
    const [one, other] = [
      valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' })),
      valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' })),
    ];
    const kept = await withCases(one, 2);
    await expect(other.addCaseKeys(1)).rejects.toThrow(StrangeKeys);
    await one.addCaseKeys(1);
    const again = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    expect(kept.map((id) => again.caseKey(id))).toEqual(kept.map((id) => one.caseKey(id)));
    expect(again.cases.count).toBe(3);
  });

  it('writes no key file that its own keys would not open', async () => {
    const { dir } = await vault();
    const ring = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    await withCases(ring, 1);
    const before = await readFile(join(dir, 'keys.json'));
    ring.book.fill(0);
    await expect(ring.addCaseKeys(1)).rejects.toThrow(StrangeKeys);
    expect(await readFile(join(dir, 'keys.json'))).toEqual(before);
  });
});
