import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { KeyStore } from '#main/computer/key-store.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import { by, newBook, passphrase, valueOf } from '../../../factories/books/book.ts';
import { colleaguesPassphrase, seatColleague } from '../../../factories/books/colleague.ts';
import { makeKeyStore } from '../../../factories/books/key-store.ts';

const noStore = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
const other = 'en annan fras om fem ord';
let instant = by.at;
const tools = await makeTools('resources', () => instant);
const forgotten = { ok: false, error: { code: 'computer-forgotten' } };

async function sessionIn(dir: string, keyStore: KeyStore) {
  const session = await openSession({ dir }, noStore, tools, { keyStore });
  onTestFinished(() => session.close());
  return session;
}

const later = (days: number) =>
  Temporal.Instant.from(by.at)
    .add({ hours: days * 24 })
    .toString();

/** A new book on a computer that is trusted for seven days, closed again. */
async function trusted(keyStore = makeKeyStore()) {
  instant = by.at;
  const { dir } = (await newBook()).folder;
  const session = await sessionIn(dir, keyStore);
  const { computer } = valueOf(await session.unlock({ passphrase }));
  expect(valueOf(await computer.trust(passphrase, 7)).until).toBe(later(7));
  await session.close();
  return { dir, keyStore, file: join(dir, 'computer.json') };
}

/** A start on the folder, as that key store has it. */
const start = async (dir: string, keyStore: KeyStore) =>
  (await sessionIn(dir, keyStore)).unlock('computer');

/** A start on it by the passphrase, and all that comes of that. */
async function typed(dir: string, keyStore: KeyStore, words = passphrase) {
  const session = await sessionIn(dir, keyStore);
  const work = valueOf(await session.unlock({ passphrase: words }));
  await work.computer.renew();
  return { session, work };
}

describe('a trusted computer', () => {
  test('opens the book without the passphrase, as the officer who said so, until its days are up', async () => {
    const { dir, keyStore } = await trusted();
    instant = later(6);
    const session = await sessionIn(dir, keyStore);
    const work = valueOf(await session.unlock('computer'));
    expect(work.book.atWork.name).toBe('Anna Exempel');
    expect(await work.computer.show()).toEqual({ keyStore: 'ready', until: later(7) });
    await session.close();
    instant = later(7);
    expect(await start(dir, keyStore)).toEqual(forgotten);
  });

  test('is not trusted where what the officer wants cannot be kept', async () => {
    const { dir, keyStore, file } = await trusted();
    const { session, work } = await typed(dir, keyStore);
    await rm(file);
    const [name = ''] = (await readdir(dir)).filter((one) => /^computer-.*sealed$/.test(one));
    await rm(join(dir, name));
    await mkdir(join(dir, name, 'in the way'), { recursive: true });
    expect(await work.computer.trust(passphrase, 7)).toEqual({
      ok: false,
      error: { code: 'folder-unusable' },
    });
    await session.close();
    expect(await readdir(dir)).not.toContain('computer.json');
  });

  test('is not trusted for longer by setting the clock back, or by writing another day', async () => {
    const { dir, keyStore, file } = await trusted();
    instant = later(-1);
    expect(await start(dir, keyStore)).toEqual(forgotten);
    instant = later(8);
    const kept = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...kept, until: later(30) }));
    expect(await start(dir, keyStore)).toEqual(forgotten);
  });

  test('does not open with the key store of another computer or person, nor from the folder alone', async () => {
    const { dir } = await trusted();
    expect(await start(dir, makeKeyStore())).toEqual(forgotten);
    const session = await openSession({ dir }, noStore, tools);
    onTestFinished(() => session.close());
    expect(await session.unlock('computer')).toEqual(forgotten);
  });

  test('keeps in clear neither the passphrase nor who it is', async () => {
    const { file } = await trusted();
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain(passphrase);
    expect(text).not.toContain('Anna');
    expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(
      ['from', 'officer', 'root', 'sealed', 'until'].toSorted(),
    );
  });

  test('takes the passphrase alone, and a wrong one counts as a guess', async () => {
    const { dir, keyStore } = await trusted();
    const session = await sessionIn(dir, keyStore);
    const { computer } = valueOf(await session.unlock('computer'));
    expect(await computer.trust('fel ord helt och hållet', 7)).toMatchObject({
      error: { code: 'passphrase-wrong' },
    });
    expect(JSON.parse(await readFile(join(dir, 'guesses.json'), 'utf8'))).toMatchObject({
      wrong: 1,
    });
  });

  test('is asked for the passphrase after a locking, and once it is typed trusted again, no longer than was said', async () => {
    const { dir, keyStore, file } = await trusted();
    await rm(file);
    expect(await start(dir, keyStore)).toEqual(forgotten);
    instant = later(3);
    await (await typed(dir, keyStore)).session.close();
    valueOf(await start(dir, keyStore));
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ until: later(7) });
  });

  test('is trusted no more when its officer says so, however often the passphrase is typed', async () => {
    const { dir, keyStore } = await trusted();
    const { session, work } = await typed(dir, keyStore);
    await work.computer.forget();
    expect(await work.computer.show()).toEqual({ keyStore: 'ready' });
    await session.close();
    await (await typed(dir, keyStore)).session.close();
    expect(await start(dir, keyStore)).toEqual(forgotten);
  });

  test('is trusted no more when the passphrase is changed, and what it kept opens nothing', async () => {
    const { dir, keyStore, file } = await trusted();
    const before = await readFile(file);
    const { session, work } = await typed(dir, keyStore);
    valueOf(await work.book.changeSecrets({ passphrase }, other, by));
    await session.close();
    await writeFile(file, before);
    expect(await start(dir, keyStore)).toEqual(forgotten);
    await (await typed(dir, keyStore, other)).session.close();
    expect(await start(dir, keyStore)).toEqual(forgotten);
  });

  test('opens for nobody who has been removed from the book', async () => {
    instant = by.at;
    const keyStore = makeKeyStore();
    const { folder } = await newBook();
    await seatColleague(folder, 'Bo Exempel');
    const bos = await sessionIn(folder.dir, keyStore);
    const { computer } = valueOf(await bos.unlock({ passphrase: colleaguesPassphrase }));
    valueOf(await computer.trust(colleaguesPassphrase, 30));
    await bos.close();
    const { session, work } = await typed(folder.dir, keyStore);
    valueOf(await work.book.removeOfficer('Bo Exempel', 'Slutat', by));
    await session.close();
    expect(await start(folder.dir, keyStore)).toEqual(forgotten);
  });
});

test.each(['missing', 'weak'] as const)(
  'a key store that is %s is refused in words, and nothing is written',
  async (state) => {
    instant = by.at;
    const { dir } = (await newBook()).folder;
    const session = await sessionIn(dir, makeKeyStore(state));
    const { computer } = valueOf(await session.unlock({ passphrase }));
    expect(await computer.show()).toEqual({ keyStore: state });
    expect(await computer.trust(passphrase, 7)).toEqual({
      ok: false,
      error: { code: `key-store-${state}` },
    });
    expect(await readdir(dir)).not.toContain('computer.json');
  },
);
