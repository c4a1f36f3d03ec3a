import { afterAll, expect, onTestFinished, test } from 'vitest';
import { attachFile } from '#main/casework/documents/attach-file.ts';
import { contentsOver } from '#main/contents/contents.ts';
import { endReaders } from '#main/intake/aside/read-aside.ts';
import { by, note, unlocked, valueOf } from '../../../factories/books/book.ts';
import { makeMessage, withdrawn } from '../../../factories/cases/case.ts';
import {
  allRead,
  file,
  foundBy,
  listed,
  readAll,
  withMail,
} from '../../../factories/cases/searched-texts.ts';
import { workAt, workOver } from '../../../factories/cases/work.ts';

afterAll(endReaders);

const now = '2026-10-06T08:00:00Z';
const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
const long = (end: string) =>
  makeMessage({ receivedAt: now, text: `${'ord '.repeat(3_000)}${end}` });
const draft = (text: string) =>
  ({ type: 'give-letter-facts', language: 'sv', facts: { doubt: text } }) as const;

test('a case without texts of its own is none to be read, one that gets some is, and one that has none left is no more', async () => {
  const { work, open, act } = await workAt(now);
  const reference = await open({});
  await readAll(work);
  expect(work.contents.state).toMatchObject({ cases: 0, done: 0 });
  await act(reference, draft('Fjällsippa'));
  expect(foundBy(work, 'fjällsippa')).toEqual([]);
  expect(work.contents.state).toMatchObject({ cases: 1, done: 0 });
  await readAll(work);
  expect(foundBy(work, 'fjällsippa')).toHaveLength(1);
  await act(reference, draft(''));
  expect(foundBy(work, 'fjällsippa')).toEqual([]);
  await act(reference, note('Något nytt'));
  expect(foundBy(work, 'fjällsippa')).toEqual([]);
  expect(work.contents.state).toMatchObject({ cases: 0, done: 0 });
});

test('reading many cases leaves those at hand that are worked on', async () => {
  const { work, open } = await workAt(now);
  const first = await open({});
  for (let nr = 0; nr < 130; nr++) await open({ message: long(`slut${nr}`) });
  const caseId = work.book.caseIdOf(first) ?? '';
  const worked = await work.book.case(caseId);
  await readAll(work);
  expect(foundBy(work, 'slut129')).toHaveLength(1);
  expect(await work.book.case(caseId)).toBe(worked);
});

test('which cases have texts is known as well when the book is opened from its snapshot', async () => {
  const { work, open, locked, folder, running } = await workAt(now);
  await open({});
  await open({ message: long('slutklämmen') });
  await work.book.flush();
  await locked.close();
  const { book } = await unlocked(folder, undefined, running.sortClock);
  const again = workOver(book, folder, () => now);
  await readAll(again);
  expect(again.contents.state).toMatchObject({ cases: 1, done: 1 });
  expect(foundBy(again, 'slutklämmen')).toHaveLength(1);
});

test('the words of a case that is disposed of are gone at once, and what had no room has theirs', async () => {
  const desk = await workAt(now);
  const work = { ...desk.work, contents: contentsOver(desk.work.book, 40_000) };
  const words = (from: number) =>
    Array.from({ length: 4_000 }, (_, at) => `ord${from + at}`).join(' ');
  const references: string[] = [];
  for (const from of [10_000, 20_000]) {
    const reference = await desk.open({});
    const attached = { reference, file: file(`${from}.txt`, words(from)), note: '' };
    valueOf(await attachFile(work, attached));
    references.push(reference);
  }
  await readAll(work);
  expect(work.contents.state.beyond).toBe(1);
  const [kept = ''] = ['ord10001', 'ord20001'].flatMap((word) =>
    foundBy(work, word).map((row) => row.reference),
  );
  await desk.act(kept, ...withdrawn);
  const caseId = work.book.caseIdOf(kept) ?? '';
  valueOf(await work.book.shred([{ caseId, rule: 'Två år', figureOf }], by));
  await readAll(work);
  expect(work.contents.state).toMatchObject({ beyond: 0, unread: allRead });
  const other = references.find((reference) => reference !== kept);
  expect(listed(work, kept === references[0] ? 'ord20001' : 'ord10001').rows).toMatchObject([
    { reference: other },
  ]);
});

test('what had no room is read once the words of others take less in order than was put by for them', async () => {
  const desk = await workAt(now);
  const work = { ...desk.work, contents: contentsOver(desk.work.book, 60_000) };
  for (const end of ['hallon', 'blåbär', 'lingon', 'odon'])
    await desk.open({ message: long(`${'ord '.repeat(5_000)}${end}`) });
  await readAll(work);
  expect(work.contents.state).toMatchObject({ cases: 4, done: 4, beyond: 0 });
  for (const end of ['hallon', 'blåbär', 'lingon', 'odon'])
    expect(foundBy(work, end)).toHaveLength(1);
});

test('a case that changes before it was looked at waits once', async () => {
  const { work, open, act } = await workAt(now);
  const references = [await open({ message: long('a') }), await open({ message: long('b') })];
  foundBy(work, 'a');
  for (const reference of references) await act(reference, note('Något nytt'));
  foundBy(work, 'a');
  expect(work.contents.state).toMatchObject({ cases: 2, done: 0 });
});

test('a mail with many attachments is unsealed once for all of them, and each is found in its own', async () => {
  const words = ['hallon', 'odon', 'lingon'];
  const files = words.map((word, nth) => file(`${nth}.txt`, `Om ${word}.`));
  const desk = await withMail(files);
  const unsealed: string[] = [];
  const counting: Parameters<typeof contentsOver>[0] = Object.assign(
    Object.create(desk.work.book),
    {
      readBlob: (caseId: string, blob: string) => {
        unsealed.push(blob);
        return desk.work.book.readBlob(caseId, blob);
      },
    },
  );
  const work = { ...desk.work, contents: contentsOver(counting) };
  await readAll(work);
  expect(unsealed).toHaveLength(1);
  for (const [nth, word] of words.entries()) {
    const [hit] = foundBy(work, word);
    expect(hit?.found).toMatchObject({ in: { name: `${nth}.txt` }, others: 0 });
  }
});

test('who keeps reading is told once all that there was is read, and again when more has come', async () => {
  const { work, open } = await workAt(now);
  await open({ message: long('hjortron') });
  const { resolve: firstRead, promise: first } = Promise.withResolvers<void>();
  const { resolve: moreRead, promise: more } = Promise.withResolvers<void>();
  const { promise: failing, reject: failed } = Promise.withResolvers<never>();
  const read = () => {
    if (foundBy(work, 'hjortron').length === 1) firstRead();
    if (foundBy(work, 'mullbär').length === 1) moreRead();
  };
  onTestFinished(() => work.contents.close());
  work.contents.keepReading({ read, failed });
  await Promise.race([first, failing]);
  await open({ message: long('mullbär') });
  await Promise.race([more, failing]);
  expect(foundBy(work, 'mullbär')).toHaveLength(1);
});
