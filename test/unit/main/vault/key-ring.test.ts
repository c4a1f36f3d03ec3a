import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKeyFile, writeKeyFile } from '#main/vault/key-file.ts';
import { makeKeys, openKeys, type KeyRing } from '#main/vault/key-ring.ts';
import { open, seal } from '#main/vault/seal.ts';
import { tempFolder, valueOf } from '../../../factories/book.ts';

const cost = 2 ** 10;
const bookId = '00112233445566778899aabbccddeeff';

async function vault() {
  const { dir } = await tempFolder();
  const { file, recoveryKey } = await makeKeys(bookId, 'en lång lösenfras', cost);
  await writeKeyFile(dir, file);
  return { dir, recoveryKey };
}

const openWith = async (dir: string, secret: Parameters<typeof openKeys>[2]) =>
  openKeys(dir, valueOf(await readKeyFile(dir)), secret);

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
    expect(await readKeyFile(dir)).toEqual({
      ok: false,
      error: { code: 'book-damaged', firstBad: 0 },
    });
  });

  it('of a newer version is refused, whatever else is in it', async () => {
    const { dir } = await vault();
    await writeFile(join(dir, 'keys.json'), JSON.stringify({ version: 2, other: true }));
    expect(await readKeyFile(dir)).toEqual({
      ok: false,
      error: { code: 'book-newer', found: 2, known: 1 },
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

  it('changes the passphrase without changing a key, and keeps the recovery key', async () => {
    const { dir, recoveryKey } = await vault();
    const ring = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    const [id = ''] = await withCases(ring, 1);
    await ring.changePassphrase('en nyare lösenfras', cost);
    expect((await openWith(dir, { passphrase: 'en lång lösenfras' })).ok).toBe(false);
    for (const secret of [{ passphrase: 'en nyare lösenfras' }, { recoveryKey }]) {
      const again = valueOf(await openWith(dir, secret));
      expect(again.caseKey(id)).toEqual(ring.caseKey(id));
    }
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

  it('wipes its keys when it is told to forget', async () => {
    const { dir } = await vault();
    const ring = valueOf(await openWith(dir, { passphrase: 'en lång lösenfras' }));
    const [id = ''] = await withCases(ring, 1);
    ring.forget();
    expect(ring.book.every((byte) => byte === 0)).toBe(true);
    expect(ring.caseKey(id)).toBeUndefined();
  });
});
