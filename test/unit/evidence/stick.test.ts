import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '#evidence/check-pack.ts';
import { fromText } from '#evidence/crypto.ts';
import { readStick, sealStick, stickCost } from '#evidence/stick.ts';
import { makeStick } from '#main/casework/evidence/make-stick.ts';
import { keyFromPassphrase } from '#main/vault/opening/passphrase.ts';
import { stickKey } from '#evidence/stick-key.ts';
import { valueOf } from '../../factories/books/book.ts';
import { filesIn } from '../../factories/files/pack-files.ts';
import { workAt } from '../../factories/cases/work.ts';

const passphrase = 'grästorp lindansare 48 kvarn';
const until = '2026-04-30';
const receivedAt = '2026-03-02T08:00:00Z';
const requester = { name: 'Alva Exempel', email: 'alva@example.com', address: '' };
const wanted = { reason: 'Revision', until, passphrase } as const;

async function desk() {
  const at = await workAt('2026-03-02T09:00:00Z');
  const reference = await at.open({ kind: 'access', receivedAt, requester });
  const other = await at.open({ kind: 'complaint', receivedAt });
  return { ...at, reference, other };
}

const keyOf = async (text: string, salt: string) => {
  const base64 = Buffer.from(fromText(salt)).toString('base64');
  return Uint8Array.from(
    await keyFromPassphrase(text, { name: 'scrypt', ...stickCost, salt: base64 }),
  );
};

async function opened(bytes: Uint8Array<ArrayBuffer>, by = passphrase) {
  const stick = readStick(bytes);
  return stick && stick.open(await keyOf(by, stick.head.salt));
}

test('has the chosen cases and no other, opens by its passphrase alone, and holds', async () => {
  const { work, reference } = await desk();
  const { bytes, fileName } = valueOf(
    await makeStick(work, { ...wanted, references: [reference] }),
  );
  expect(fileName).toBe('ombud-2026-03-02.ombud-stick');
  expect(readStick(bytes)?.head.until).toBe(until);
  const pack = await opened(bytes);
  if (typeof pack !== 'object') throw new Error(String(pack));
  const checked = await checkPack(pack);
  expect(checked).toMatchObject({ ok: true, cases: [{ reference, state: 'whole' }] });
  const names = (await filesIn(pack)).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['register.csv', `cases/${reference}/dossier.json`]),
  );
  expect(await opened(bytes, `${passphrase} `)).toBe('shut');
  expect(await opened(bytes, passphrase.normalize('NFD'))).toEqual(pack);
});

test('nothing of what it holds stands on it in clear', async () => {
  const { work, reference } = await desk();
  const { bytes } = valueOf(await makeStick(work, { ...wanted, references: [reference] }));
  const { organisation, handler } = work.book.settings;
  const marks = [
    'Alva',
    'example.com',
    'Revision',
    reference,
    organisation,
    handler,
    'pack.json',
    'PK',
  ];
  const found = marks.filter((mark) =>
    (['utf8', 'utf16le'] as const).some((form) =>
      Buffer.from(bytes).includes(Buffer.from(mark, form)),
    ),
  );
  // Two letters come up by chance in so many bytes.
  expect(found.filter((mark) => mark !== 'PK')).toEqual([]);
  expect(Buffer.from(bytes).includes(Buffer.from([0x50, 0x4b, 0x03, 0x04]))).toBe(false);
});

test('the page makes the same key of a passphrase as the book does', async () => {
  const salt = randomBytes(16).toString('base64url');
  const head = { salt, until };
  for (const text of [passphrase, passphrase.normalize('NFD')]) {
    expect(await stickKey(text, head)).toEqual(await keyOf(passphrase, salt));
  }
}, 60_000);

test('is said in the story of each of its cases, with the day', async () => {
  const { work, reference } = await desk();
  valueOf(await makeStick(work, { ...wanted, references: [reference] }));
  const history = await work.book.history(work.book.caseIdOf(reference) ?? '');
  expect(history.at(-1)?.event).toEqual({
    type: 'evidence-given',
    names: 'kept',
    cases: 1,
    reason: 'Revision',
    until,
  });
});

test('a day that has passed, a passphrase that is guessed, no reason: refused, and nothing is written', async () => {
  const { work, reference } = await desk();
  const before = work.book.seq;
  const refusedBy = async (change: Partial<typeof wanted> | { reason: string }) => {
    const made = await makeStick(work, { ...wanted, references: [reference], ...change });
    return made.ok ? 'made' : made.error.code;
  };
  expect(await refusedBy({ until: '2026-03-01' as typeof until })).toBe('until-passed');
  expect(await refusedBy({ passphrase: 'kort' as typeof passphrase })).toBe('passphrase-weak');
  const guessed = 'password1234' as typeof passphrase;
  expect(await refusedBy({ passphrase: guessed })).toBe('passphrase-guessable');
  expect(await refusedBy({ reason: ' ' })).toBe('reason-missing');
  expect(work.book.seq).toBe(before);
});

const head = { salt: 'A'.repeat(22), until };
const key = Uint8Array.from(randomBytes(32));
const length = 2 * 2 ** 20 + 5_000;

test('no byte can be another, none be gone and none be added', async () => {
  const pack = Uint8Array.from(randomBytes(length));
  const good = await sealStick(pack, head, key);
  const front = good.length - length - 3 * 16;
  expect(await readStick(good)?.open(key)).toEqual(pack);
  const holds = async (bytes: Uint8Array<ArrayBuffer>) =>
    typeof (await readStick(bytes)?.open(key)) === 'object';
  const place = fc.oneof(
    fc.nat(good.length - 1),
    fc.nat(front - 1),
    fc.nat(200).map((n) => good.length - 1 - n),
  );
  const flipped = fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
    const bytes = good.slice();
    bytes[at] = (bytes[at] ?? 0) ^ by;
    expect({ at, by, holds: await holds(bytes) }).toMatchObject({ holds: false });
  });
  await fc.assert(flipped, { numRuns: 500 });
  for (const cut of [1, 16, 17, 5_016, 2 ** 20 + 16 + 5_016, length + 48]) {
    expect({ cut, holds: await holds(good.slice(0, good.length - cut)) }).toMatchObject({
      holds: false,
    });
  }
  expect(await holds(Uint8Array.from([...good, 0]))).toBe(false);
}, 120_000);

test('pieces that change places do not open, nor those of another file under the same key', async () => {
  const one = await sealStick(Uint8Array.from(randomBytes(length)), head, key);
  const other = await sealStick(
    Uint8Array.from(randomBytes(length)),
    { ...head, until: '2099-01-01' },
    key,
  );
  const front = one.length - length - 3 * 16;
  const step = 2 ** 20 + 16;
  const [first, second] = [
    one.slice(front, front + step),
    one.slice(front + step, front + 2 * step),
  ];
  const swapped = one.slice();
  swapped.set(second, front);
  swapped.set(first, front + step);
  expect(await readStick(swapped)?.open(key)).toBe('shut');
  const mixed = one.slice();
  mixed.set(other.slice(front + step, front + 2 * step), front + step);
  expect(await readStick(mixed)?.open(key)).toBe('altered');
});

test('nothing at all is sealed and opened too', async () => {
  const sealed = await sealStick(new Uint8Array(), head, key);
  expect(await readStick(sealed)?.open(key)).toEqual(new Uint8Array());
});

test('what is no sealed file is none', () => {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text));
  for (const text of ['', 'PK', 'ombud stick 1\n', 'ombud stick 1\n{}\n', 'ombud stick 2\n{}\n']) {
    expect(readStick(bytes(text))).toBeUndefined();
  }
  const endless = `ombud stick 1\n${JSON.stringify({ ...head, more: 'x'.repeat(500) })}\n`;
  expect(readStick(bytes(endless))).toBeUndefined();
});
