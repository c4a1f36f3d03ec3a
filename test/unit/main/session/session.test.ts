import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { journalPath } from '#main/casebook/journal/paths.ts';
import { scanFolder } from '#main/casebook/journal/scan.ts';
import type { StoreSource } from '#main/casebook/opening/open-book.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import { flipped, framesAt } from '../../../faults/healing/damages.ts';
import { by, openCase, passphrase, tempFolder, valueOf } from '../../../factories/books/book.ts';
import { acceptIn, inviteFrom, leadsBook, theirs } from '../../../factories/books/invited.ts';
import { storePage } from '../../../factories/books/store.ts';

const noStore: StoreSource = { connect: () => Promise.reject(new Error('none')), when: 'needed' };
const tools = await makeTools('resources', () => by.at);

async function sessionIn(dir: string, store = noStore) {
  const session = await openSession({ dir }, store, tools);
  onTestFinished(() => session.close());
  return session;
}

/** A place for backups, gone after the test. */
async function emptyPlace() {
  const place = await mkdtemp(join(tmpdir(), 'ombud-place-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  return place;
}

/** A book with two cases, the first of them in a backup; `wanted` is that backup. */
async function backedUp(store = noStore) {
  const { dir } = await tempFolder();
  const session = await sessionIn(dir, store);
  const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
  const recoveryKey = valueOf(await session.create({ ...names, passphrase }));
  const work = valueOf(session.work());
  valueOf(await work.book.execute(undefined, [openCase(1)], by));
  const place = await emptyPlace();
  const settings = { ...(await work.backups.show()).settings, places: [place] };
  await work.backups.change(settings);
  valueOf(await work.backups.make());
  const { places } = await work.backups.show();
  const id = places[0]?.verified?.id ?? '';
  valueOf(await work.book.execute(undefined, [openCase(2)], by));
  await session.close();
  return { dir, place, recoveryKey, wanted: { place, id, secret: { passphrase } } };
}

/** Two cases more, and a flipped bit in the first of them: no backup has it, and it is not at the end. */
async function damageMiddle(dir: string, session: Awaited<ReturnType<typeof sessionIn>>) {
  const { book } = valueOf(await session.unlock({ passphrase }));
  valueOf(await book.execute(undefined, [openCase(3)], by));
  valueOf(await book.execute(undefined, [openCase(4)], by));
  await session.close();
  const whole = await readFile(journalPath(dir));
  const [from = 0] = framesAt(whole).at(-2) ?? [];
  const damaged = flipped(whole, from + 100);
  await writeFile(journalPath(dir), damaged);
  return damaged;
}

const casesIn = async (session: Awaited<ReturnType<typeof sessionIn>>) =>
  valueOf(session.work()).book.list({ offset: 0, limit: 10 }).total;

describe('an invitation taken where there is no book', () => {
  it('with the words that were read out gives a book that is open, by the guest’s own passphrase', async () => {
    const lead = await leadsBook();
    const { path, invited } = await inviteFrom(lead.book);
    const { dir } = await tempFolder();
    const session = await sessionIn(dir);
    const words = invited.words.toUpperCase().split(' ').join(',\n ');
    const accepted = valueOf(await session.accept({ path, words, ...theirs }));
    expect(accepted.recoveryKey).toMatch(/^[0-9A-Z-]+$/);
    expect(valueOf(session.work()).book.atWork.name).toBe('Bo Exempel');
    expect(await casesIn(session)).toBe(1);
    await session.close();
    valueOf(await (await sessionIn(dir)).unlock({ recoveryKey: accepted.recoveryKey }));
  });

  it('with other words does nothing, and may be tried again', async () => {
    const lead = await leadsBook();
    const { path, invited } = await inviteFrom(lead.book);
    const { dir } = await tempFolder();
    const session = await sessionIn(dir);
    const before = await readFile(path);
    const [first = '', ...rest] = invited.words.split(' ');
    for (const words of ['', first, [...rest, first].join(' '), `${invited.words} ${first}`]) {
      expect(await session.accept({ path, words, ...theirs })).toEqual({
        ok: false,
        error: { code: 'invitation-words-differ', inviter: 'Anna Exempel' },
      });
    }
    expect(session.current().state).toBe('new');
    expect(await readFile(path)).toEqual(before);
    valueOf(await session.accept({ path, words: invited.words, ...theirs }));
  });

  it('is taken in the folder of a making that broke off, and never where a book is', async () => {
    const lead = await leadsBook();
    const { path, invited } = await inviteFrom(lead.book);
    const { dir } = await tempFolder();
    await mkdir(join(dir, 'journal'));
    for (const left of [
      'head-copy.json',
      'keys.json.next',
      'keys-copy.json.next',
      'moving.json.next',
    ]) {
      await writeFile(join(dir, left), '{}');
    }
    const session = await sessionIn(dir);
    valueOf(await session.accept({ path, words: invited.words, ...theirs }));
    const again = await inviteFrom(lead.book, 'officer', 'Cia Exempel');
    const taking = { path: again.path, words: again.invited.words, ...theirs };
    expect(await session.accept(taking)).toMatchObject({ error: { code: 'book-exists' } });
  });

  it('that somebody else took first is refused in plain words when that is known', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    await cp(path, `${path}.copy`);
    const [first, second] = [await tempFolder(), await tempFolder()];
    valueOf(await acceptIn(first, path));
    valueOf(await acceptIn(second, `${path}.copy`, '2026-10-07T08:00:00Z'));
    const theirSession = await sessionIn(first.dir);
    const bundle = valueOf(await valueOf(await theirSession.unlock(theirs)).exchange.bundleBytes());
    const session = await sessionIn(second.dir);
    const { book, exchange } = valueOf(await session.unlock(theirs));
    const used = { ok: false, error: { code: 'invitation-used-by-other' } };
    valueOf(await book.execute(undefined, [openCase(3)], by));
    expect(await exchange.takeBytes(bundle)).toEqual(used);
    await session.close();
    const again = await sessionIn(second.dir);
    expect(await again.unlock(theirs)).toEqual(used);
  });
});

describe('a backup restored', () => {
  it('on a new computer is looked at first, then opened, as a desk of its own', async () => {
    const { wanted } = await backedUp();
    const { dir } = await tempFolder();
    const session = await sessionIn(dir);
    expect(await session.restore()).toMatchObject({ error: { code: 'backup-none' } });
    expect(valueOf(await session.bringBack(wanted))).toMatchObject({
      cases: 1,
      organisation: 'Exempel AB',
      opener: 'Anna Exempel',
      officers: ['Anna Exempel'],
    });
    expect(session.current().state).toBe('new');
    valueOf(await session.restore());
    expect(await casesIn(session)).toBe(1);
    expect((await readdir(dir)).filter((name) => /^(?:aside|restoring|moving)/.test(name))).toEqual(
      [],
    );
  });

  it('in place of a book keeps that one aside whole', async () => {
    const { dir, wanted } = await backedUp();
    const session = await sessionIn(dir);
    valueOf(await session.bringBack(wanted));
    valueOf(await session.restore());
    expect(await casesIn(session)).toBe(1);
    await session.close();
    const aside = (await readdir(dir)).find((name) => name.startsWith('aside-')) ?? '';
    const old = await sessionIn(join(dir, aside));
    valueOf(await old.unlock({ passphrase }));
    expect(await casesIn(old)).toBe(2);
  });

  it('in place of a damaged book that was read and locked keeps that one aside as it is', async () => {
    const { dir, wanted } = await backedUp();
    const damaged = await damageMiddle(dir, await sessionIn(dir));
    const reading = await sessionIn(dir);
    expect(valueOf(await reading.unlock({ passphrase })).book.damage?.gaps).toHaveLength(1);
    await reading.close();
    const session = await sessionIn(dir);
    valueOf(await session.bringBack(wanted));
    const { book } = valueOf(await session.restore());
    expect(book.damage).toBeUndefined();
    valueOf(await book.execute(undefined, [openCase(5)], by));
    expect(await casesIn(session)).toBe(2);
    const [aside = ''] = (await readdir(dir)).filter((name) => name.startsWith('aside-'));
    expect(await readFile(journalPath(join(dir, aside)))).toEqual(damaged);
    const old = await sessionIn(join(dir, aside));
    expect(valueOf(await old.unlock({ passphrase })).book.damage?.gaps).toHaveLength(1);
  });

  it('in place of one that cannot be opened takes the recovery key as well', async () => {
    const { dir, wanted, recoveryKey } = await backedUp();
    for (const name of ['keys.json', 'keys-copy.json']) await writeFile(join(dir, name), 'torn');
    const session = await sessionIn(dir);
    expect(session.current()).toMatchObject({ state: 'refused' });
    valueOf(await session.bringBack({ ...wanted, secret: { recoveryKey } }));
    valueOf(await session.restore());
    expect(await casesIn(session)).toBe(1);
  });

  it('takes with it what the browser’s copy still has of later events', async () => {
    const { always } = storePage('restored-over');
    const { dir, wanted } = await backedUp(always);
    const session = await sessionIn(dir, always);
    valueOf(await session.bringBack(wanted));
    valueOf(await session.restore());
    expect(await casesIn(session)).toBeGreaterThanOrEqual(1);
    await session.close();
    const again = await sessionIn(dir, always);
    valueOf(await again.unlock({ passphrase }));
  });

  it('never empties the browser’s copy of later events than journal and backup have before they are kept', async () => {
    const { always } = storePage('later-than-both');
    const { dir, wanted } = await backedUp(always);
    const port = await always.connect();
    const { seq, bookId } = await port.head({});
    await rm(join(dir, 'journal'), { recursive: true });
    await writeFile(join(dir, 'keys.json'), 'torn');
    await writeFile(join(dir, 'keys-copy.json'), 'torn');
    const session = await sessionIn(dir, always);
    valueOf(await session.bringBack(wanted));
    valueOf(await session.restore());
    await session.close();
    const names = (await readdir(dir)).filter((name) => name.startsWith('aside-second-copy-'));
    expect(names).toHaveLength(1);
    const kept = await scanFolder(join(dir, names[0] ?? ''), bookId, () => undefined);
    expect(kept).toMatchObject({ position: seq });
    expect(kept).not.toHaveProperty('fault');
  });

  it('by a wrong secret, from a damaged place or while the book is open changes nothing', async () => {
    const { dir, place, wanted } = await backedUp();
    const session = await sessionIn(dir);
    const wrong = { ...wanted, secret: { passphrase: 'en helt annan fras' } };
    expect(await session.bringBack(wrong)).toMatchObject({ error: { code: 'passphrase-wrong' } });
    expect(await readdir(dir)).not.toContain('restoring');
    const [part = ''] = await readdir(place);
    const pieces = join(place, part, 'pieces');
    await rm(pieces, { recursive: true });
    await mkdir(pieces);
    expect(await session.bringBack(wanted)).toMatchObject({ error: { code: 'backup-damaged' } });
    expect(await session.restore()).toMatchObject({ error: { code: 'backup-none' } });
    valueOf(await session.unlock({ passphrase }));
    expect(await session.bringBack(wanted)).toMatchObject({ error: { code: 'book-exists' } });
    expect(await casesIn(session)).toBe(2);
  });
});
