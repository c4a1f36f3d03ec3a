import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Response } from '#shared/contract/contract.ts';
import { passphrase, tempFolder, unlocked, valueOf } from '../../../factories/books/book.ts';
import { deskBook } from '../../../factories/books/desk-book.ts';
import { makeKeyStore } from '../../../factories/books/key-store.ts';

type Desk = Awaited<ReturnType<typeof deskBook>>;

const locked = { ok: false, error: { code: 'book-locked' } };
const wrong = { passphrase: 'fel lösenfras igen' };
const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => at + from);

/** Every case of the book, read anew by its keys in this process, once no other has it. */
async function casesAfter({ book, folder }: Desk): Promise<string[]> {
  await book.close();
  const again = await unlocked(folder);
  const { rows } = again.book.list({ offset: 0, limit: 500 });
  for (const { caseId } of rows) expect(await again.book.history(caseId)).not.toHaveLength(0);
  await again.locked.close();
  return rows.map(({ reference }) => reference).toSorted();
}

const referencesIn = (answers: readonly Response<'cases:log'>[]) =>
  answers.flatMap((answer) => (answer.ok ? [answer.value.reference] : [])).toSorted();

describe('locking', () => {
  test('keeps every case that was confirmed, of sixty before it and sixty after, and refuses those after', async () => {
    const desk = await deskBook();
    valueOf(await desk.unlock());
    const before = Promise.all(many(60).map(desk.log));
    await desk.asked(61);
    desk.book.lock();
    const after = await Promise.all(many(60, 60).map(desk.log));
    expect(after).toEqual(many(60).map(() => locked));
    const confirmed = referencesIn(await before);
    expect(confirmed).toHaveLength(60);
    expect(await casesAfter(desk)).toEqual(confirmed);
  });

  test('holds at once, whatever is being written, and a change of language after it reaches no book', async () => {
    const desk = await deskBook();
    valueOf(await desk.unlock());
    const writing = many(40).map(desk.log);
    await desk.asked(41);
    desk.book.lock();
    expect(await desk.book.standing()).toEqual({ state: 'locked' });
    expect(await desk.book.tell('app:speak', { language: 'en' })).toEqual(locked);
    expect(desk.timesLocked()).toBe(1);
    await Promise.all(writing);
    desk.newPage();
    expect(valueOf(await desk.unlock())).toMatchObject({ state: 'open', language: 'sv' });
  });

  test('in the midst of an export of who asked leaves a whole book', async () => {
    const desk = await deskBook();
    valueOf(await desk.unlock());
    await Promise.all(many(300).map(desk.log));
    const requesters = { reason: 'Tillsyn' };
    const exported = desk.ask('cases:export', { search: '', format: 'csv', requesters });
    await pause(20);
    desk.book.lock();
    const answer = await exported;
    expect(answer.ok || answer).toEqual(answer.ok || locked);
    expect(await casesAfter(desk)).toHaveLength(300);
  });

  test('ends the process, with the drafts that nobody had saved', async () => {
    const desk = await deskBook();
    valueOf(await desk.unlock());
    const { drafts } = valueOf(await desk.ask('intake:sample', undefined));
    const [draft] = drafts;
    if (!draft) throw new Error('No sample inbox');
    const [life] = desk.lives;
    desk.book.lock();
    if (life?.pid !== undefined) await once(life, 'exit');
    desk.newPage();
    valueOf(await desk.unlock());
    const { id: draftId, language, receivedAt, from, suggestedKind: kind } = draft;
    const requester = { ...from, address: '' };
    const saved = { draftId, language, receivedAt, requester, kind, answers: {} };
    expect(await desk.ask('intake:save', saved)).toEqual({
      ok: false,
      error: { code: 'draft-unknown' },
    });
  });

  test('while the passphrase is being tried refuses it', async () => {
    const desk = await deskBook();
    await desk.book.standing();
    const opening = desk.unlock();
    await desk.asked(1);
    desk.book.lock();
    expect(await opening).toEqual(locked);
    expect(await desk.book.standing()).toEqual({ state: 'locked' });
    desk.newPage();
    expect(valueOf(await desk.unlock())).toMatchObject({ state: 'open' });
  });
});

test('a book that may be read no longer is locked as its process says so, and it is said why', async () => {
  const desk = await deskBook();
  valueOf(await desk.unlock());
  const why = { code: 'reading-over', until: '2026-11-27' } as const;
  desk.lives[0]?.emit('message', { say: 'over', why });
  expect(await desk.book.standing()).toEqual({ state: 'locked', refusal: why });
  expect(desk.timesLocked()).toBe(1);
  expect(await desk.log(1)).toEqual(locked);
  desk.lives[0]?.emit('message', { say: 'over', why });
  expect(desk.timesLocked()).toBe(1);
  desk.newPage();
  expect(valueOf(await desk.unlock())).toMatchObject({ state: 'open' });
});

describe('unlocking', () => {
  test('twelve times at once opens one book, and eighty cases have their keys', async () => {
    const desk = await deskBook();
    const opened = await Promise.all(many(12).map(desk.unlock));
    expect(opened.every(({ ok }) => ok)).toBe(true);
    const confirmed = referencesIn(await Promise.all(many(80).map(desk.log)));
    expect(confirmed).toHaveLength(80);
    expect(await casesAfter(desk)).toEqual(confirmed);
  });

  test('with twelve wrong passphrases at once tries them one after the other', async () => {
    const desk = await deskBook();
    const tried = await Promise.all(many(12).map(() => desk.ask('book:unlock', wrong)));
    expect(tried.every((answer) => !answer.ok)).toBe(true);
    expect(desk.mostAtOnce()).toBe(1);
  });
});

describe('a book process that is killed', () => {
  test('locks the book, loses nothing that was confirmed, and the book opens again', async () => {
    const desk = await deskBook();
    valueOf(await desk.unlock());
    const confirmed = [];
    for (const number of many(5)) confirmed.push(await desk.log(number));
    const cut = Promise.all(many(20, 5).map(desk.log));
    await desk.asked(26);
    process.kill(desk.lives[0]?.pid ?? NaN, 'SIGKILL');
    const interrupted = { code: 'book-interrupted' };
    const answers = await cut;
    confirmed.push(...answers);
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(new Set(codes)).toEqual(new Set(['book-interrupted']));
    expect(await desk.book.standing()).toEqual({ state: 'locked', refusal: interrupted });
    expect(desk.timesLocked()).toBe(1);
    expect(await desk.log(99)).toEqual(locked);
    desk.newPage();
    expect(valueOf(await desk.unlock())).toMatchObject({ state: 'open' });
    expect(await desk.book.standing()).toEqual({ state: 'open' });
    expect(await casesAfter(desk)).toEqual(expect.arrayContaining(referencesIn(confirmed)));
  });

  test('before it has met the book is followed by another', async () => {
    const desk = await deskBook();
    process.kill(desk.lives[0]?.pid ?? NaN, 'SIGKILL');
    expect(await desk.book.standing()).toEqual({ state: 'locked' });
    expect(desk.lives).toHaveLength(2);
    expect(valueOf(await desk.unlock())).toMatchObject({ state: 'open' });
  });

  test('each time before it has met the book is said in words, and the book is met once they live', async () => {
    const desk = await deskBook();
    const killing = setInterval(() => {
      for (const { pid } of desk.lives) if (pid !== undefined) process.kill(pid, 'SIGKILL');
    }, 1);
    const refusal = { code: 'book-unmet' };
    expect(await desk.book.standing()).toEqual({ state: 'refused', refusal });
    clearInterval(killing);
    expect(await desk.book.standing()).toEqual({ state: 'locked' });
  });

  test('before the book was opened is replaced, and nothing is said to have gone wrong with it', async () => {
    const desk = await deskBook();
    await desk.book.standing();
    process.kill(desk.lives[0]?.pid ?? NaN, 'SIGKILL');
    if (desk.lives[0]) await once(desk.lives[0], 'exit');
    expect(await desk.book.standing()).toEqual({ state: 'locked' });
    expect(valueOf(await desk.unlock())).toMatchObject({ state: 'open' });
    expect(desk.lives).toHaveLength(2);
  });
});

test('a folder that holds no book is told of, and one is made and opened there', async () => {
  const desk = await deskBook({ folder: await tempFolder() });
  expect(await desk.book.standing()).toEqual({ state: 'new' });
  expect(await desk.unlock()).toEqual({ ok: false, error: { code: 'book-missing' } });
  const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
  const made = { ...names, passphrase: 'fyra ord i en rad' };
  expect(valueOf(await desk.ask('book:create', made)).recoveryKey).toMatch(/^[0-9A-Z-]+$/);
  expect(await desk.book.standing()).toEqual({ state: 'open' });
});

test('a book is made, and its recovery key shown, where the language of the unlock screen cannot be kept', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder.dir, 'preferences.json', 'in the way'), { recursive: true });
  const desk = await deskBook({ folder });
  const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
  const made = { ...names, passphrase: 'fyra ord i en rad' };
  expect(valueOf(await desk.ask('book:create', made)).recoveryKey).toMatch(/^[0-9A-Z-]+$/);
});

test('what was locked here is opened with the passphrase, whatever a trusted computer has left on the disk', async () => {
  const keyStore = makeKeyStore();
  const desk = await deskBook({ keyStore });
  valueOf(await desk.unlock());
  valueOf(await desk.ask('computer:trust', { passphrase, days: 7 }));
  const path = join(desk.folder.dir, 'computer.json');
  const left = await readFile(path);
  desk.book.lock();
  desk.newPage();
  await desk.book.lineKey();
  await writeFile(path, left);
  expect(await desk.ask('book:unlock', { computer: true })).toMatchObject({
    error: { code: 'computer-forgotten' },
  });
  valueOf(await desk.unlock());
});

test('a trusted computer opens the book in the next process, through main’s key store', async () => {
  const keyStore = makeKeyStore();
  const first = await deskBook({ keyStore });
  valueOf(await first.unlock());
  expect(await first.ask('computer:show', undefined)).toMatchObject({
    value: { keyStore: 'ready' },
  });
  valueOf(await first.ask('computer:trust', { passphrase, days: 7 }));
  await first.book.close();
  const stranger = await deskBook({ folder: first.folder });
  expect(await stranger.ask('book:unlock', { computer: true })).toMatchObject({
    error: { code: 'computer-forgotten' },
  });
  await stranger.book.close();
  const next = await deskBook({ folder: first.folder, keyStore });
  expect(await next.ask('book:unlock', { computer: true })).toMatchObject({
    value: { state: 'open' },
  });
});
