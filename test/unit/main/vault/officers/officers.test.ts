import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeysForgotten } from '#main/vault/key-file/key-errors.ts';
import { readKeyFile, writeKeyFile } from '#main/vault/key-file/key-file.ts';
import { makeKeys } from '#main/vault/make-keys.ts';
import { newReceivingKey, openSealed } from '#main/vault/officers/envelope.ts';
import { newId } from '#main/vault/officers/new-id.ts';
import { newSigningKey, verifierOf } from '#main/vault/officers/signing-key.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import { unwrap, type Secret } from '#main/vault/opening/root-key.ts';
import { officerBoundAs } from '#main/vault/key-file/key-names.ts';
import { tempFolder, valueOf } from '../../../../factories/books/book.ts';
import { keyFileIn, openedBy } from '../../../../factories/books/keys.ts';

const cost = 2 ** 14;
const bookId = '00112233445566778899aabbccddeeff';
const first = { passphrase: 'den första lösenfrasen' };
const second = { passphrase: 'den andra lösenfrasen' };

const openBy = async (dir: string, secret: Secret) => openKeys(dir, await keyFileIn(dir), secret);

/** A computer on which two officers open the book. */
async function shared() {
  const { dir } = await tempFolder();
  const made = await makeKeys(bookId, first.passphrase, cost);
  await writeKeyFile(dir, made.file);
  const ring = valueOf(await openBy(dir, first));
  const sign = newSigningKey();
  const names = {
    officer: newId(),
    sign: sign.secret,
    kem: newReceivingKey().secret,
    former: [],
  };
  const recoveryKey = valueOf(await ring.addOfficer(names, second.passphrase, cost));
  return { dir, ring, colleague: { ...names, recoveryKey, signPublic: sign.public } };
}

describe('two officers on one computer', () => {
  it('each open the same book by their own passphrase or recovery key, as themselves', async () => {
    const { dir, ring, colleague } = await shared();
    for (const secret of [second, { recoveryKey: colleague.recoveryKey }]) {
      const theirs = valueOf(await openBy(dir, secret));
      expect(theirs.officer).toBe(colleague.officer);
      expect(theirs.book).toEqual(ring.book);
    }
    expect(valueOf(await openBy(dir, first)).officer).toBe(ring.officer);
  });

  it('sign with keys of their own, and tell each other apart by them', async () => {
    const { dir, ring, colleague } = await shared();
    const theirs = valueOf(await openBy(dir, second));
    const text = Buffer.from('an act');
    expect(theirs.own.sign).toEqual(colleague.signPublic);
    expect(verifierOf(theirs.own.sign)(text, theirs.sign(text))).toBe(true);
    expect(verifierOf(ring.own.sign)(text, theirs.sign(text))).toBe(false);
  });

  it('have snapshots that only they open', async () => {
    const { dir, ring } = await shared();
    const theirs = valueOf(await openBy(dir, second));
    expect(theirs.snapshot).not.toEqual(ring.snapshot);
    expect(valueOf(await openBy(dir, first)).snapshot).toEqual(ring.snapshot);
  });

  it('change their passphrase without touching what opens the book for the other', async () => {
    const { dir, colleague } = await shared();
    const mine = valueOf(await openBy(dir, first));
    const before = (await keyFileIn(dir)).officers[1];
    const recoveryKey = valueOf(await mine.changeSecrets(first, 'en tredje lösenfras', cost));
    const { master: _, ...after } = (await keyFileIn(dir)).officers[1] ?? {};
    expect(before).toMatchObject(after);
    expect((await openBy(dir, first)).ok).toBe(false);
    expect((await openBy(dir, second)).ok).toBe(true);
    expect((await openBy(dir, { recoveryKey: colleague.recoveryKey })).ok).toBe(true);
    expect((await openBy(dir, { recoveryKey })).ok).toBe(true);
  });

  it('cannot change theirs by the passphrase of the other', async () => {
    const { dir } = await shared();
    const mine = valueOf(await openBy(dir, first));
    expect(await mine.changeSecrets(second, 'en tredje lösenfras', cost)).toMatchObject({
      error: { code: 'passphrase-wrong' },
    });
  });

  it('never have the same passphrase', async () => {
    const { dir } = await shared();
    const mine = valueOf(await openBy(dir, first));
    const taken = await mine.changeSecrets(first, second.passphrase, cost);
    expect(taken).toEqual({ ok: false, error: { code: 'passphrase-taken' } });
    const third = { officer: newId(), sign: randomBytes(32), kem: randomBytes(32), former: [] };
    expect(await mine.addOfficer(third, second.passphrase, cost)).toMatchObject({
      error: { code: 'passphrase-taken' },
    });
  });

  it('sign for one act while the other is at work, and not once the keys were let go of', async () => {
    const { dir, colleague } = await shared();
    const mine = valueOf(await openBy(dir, first));
    const theirs = valueOf(await mine.actAs(second));
    const text = Buffer.from('a letter approved');
    expect(theirs).toMatchObject({ officer: colleague.officer, desk: mine.desk });
    expect(verifierOf(colleague.signPublic)(text, theirs.sign(text))).toBe(true);
    expect(await mine.actAs({ passphrase: 'fel lösenfras' })).toMatchObject({
      error: { code: 'passphrase-wrong' },
    });
    mine.forget();
    expect(() => theirs.sign(text)).toThrow(KeysForgotten);
  });

  it('still both open it after a case was disposed of by one of them', async () => {
    const { dir } = await shared();
    const mine = valueOf(await openBy(dir, first));
    await mine.addCaseKeys(2);
    const [gone = '', kept = ''] = mine.cases.ids();
    await mine.destroyCaseKeys([gone]);
    const theirs = valueOf(await openBy(dir, second));
    expect(theirs.caseKey(gone)).toBeUndefined();
    expect(theirs.caseKey(kept)).toEqual(mine.caseKey(kept));
  });
});

describe('an officer who was taken off a computer', () => {
  it('opens nothing of its key file any more, with whatever they kept', async () => {
    const { dir, colleague } = await shared();
    const old = await openedBy(await keyFileIn(dir), second);
    const oldDoor = (await keyFileIn(dir)).officers[1]?.door.secret ?? '';
    const mine = valueOf(await openBy(dir, first));
    await mine.dropOfficers(new Set([colleague.officer, mine.officer]));
    const now = await keyFileIn(dir);
    expect(now.officers.map(({ officer }) => officer)).toEqual([mine.officer]);
    expect((await openBy(dir, second)).ok).toBe(false);
    expect((await openBy(dir, first)).ok).toBe(true);
    const door = unwrap(old.own.root, oldDoor, officerBoundAs('door', bookId, colleague.officer));
    const sealed = Buffer.from(now.officers[0]?.master ?? '', 'base64');
    expect(door).toHaveLength(32);
    for (const officer of [colleague.officer, mine.officer]) {
      const bound = officerBoundAs('master', bookId, officer);
      expect(await openSealed(door ?? sealed, sealed, bound)).toBeUndefined();
    }
    expect(unwrap(old.master, now.book, `book key ${bookId}`)).toBeUndefined();
  });
});

describe('an older copy of the key file', () => {
  it('has no key that opens the file after a new passphrase', async () => {
    const { dir } = await shared();
    const mine = valueOf(await openBy(dir, first));
    const old = await keyFileIn(dir);
    const { own } = await openedBy(old, first);
    const bound = officerBoundAs('door', bookId, mine.officer);
    const door = unwrap(own.root, old.officers[0]?.door.secret ?? '', bound);
    valueOf(await mine.changeSecrets(first, 'en tredje lösenfras', cost));
    const now = (await keyFileIn(dir)).officers[0];
    const sealed = Buffer.from(now?.master ?? '', 'base64');
    const as = officerBoundAs('master', bookId, mine.officer);
    expect(await openSealed(door ?? sealed, sealed, as)).toBeUndefined();
    expect(await openSealed(own.kem, sealed, as)).toBeUndefined();
  });
});

describe('a key file that somebody changed', () => {
  it('opens as it was or is refused, wherever a letter of it is another', async () => {
    const { dir, ring } = await shared();
    await ring.addCaseKeys(2);
    const file = await keyFileIn(dir);
    const { sum: _, ...plain } = file;
    const text = JSON.stringify(plain);
    const book = ring.book;
    const met = new Set<string>();
    const places = Array.from({ length: 30 }, (_, nth) => Math.floor((nth * text.length) / 30));
    for (const at of places) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      const found = parsed(changed);
      if (found === undefined) continue;
      await writeKeyFile(dir, found);
      const read = await readKeyFile(dir);
      if (!read.ok || read.value.version === 1) continue;
      const opened = await openKeys(dir, read.value, second);
      met.add(opened.ok ? `opens ${opened.value.book.equals(book)}` : opened.error.code);
      await rm(join(dir, 'guesses.json'), { force: true });
    }
    met.delete('keys-damaged');
    met.delete('passphrase-wrong');
    expect([...met]).toEqual(['opens true']);
    await writeKeyFile(dir, file);
    expect((await openBy(dir, second)).ok).toBe(true);
  });

  it('opens for neither when the parts of two officers were exchanged', async () => {
    const { dir } = await shared();
    const file = await keyFileIn(dir);
    const [one, other] = file.officers;
    if (!one || !other) throw new Error('Two officers were to be there');
    await writeKeyFile(dir, {
      ...file,
      officers: [
        { ...one, root: other.root, kdf: other.kdf },
        { ...other, root: one.root, kdf: one.kdf },
      ],
    });
    for (const secret of [first, second]) {
      expect(await openBy(dir, secret)).toMatchObject({ error: { code: 'keys-damaged' } });
    }
  });

  it('says nobody’s name', async () => {
    const { dir } = await shared();
    const text = await readFile(join(dir, 'keys.json'), 'utf8');
    expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(
      [
        'sum',
        'version',
        'bookId',
        'desk',
        'officers',
        'trust',
        'book',
        'snapshot',
        'epochs',
        'cases',
        'confined',
      ].toSorted(),
    );
  });
});

function parsed(text: string) {
  try {
    return JSON.parse(text) as Parameters<typeof writeKeyFile>[1];
  } catch {
    return undefined;
  }
}
