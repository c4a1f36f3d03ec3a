import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endReaders } from '#main/intake/aside/read-aside.ts';
import { by, openCase, unlocked, valueOf } from '../../../../factories/books/book.ts';
import { makeDocument, makeMessage, withdrawn } from '../../../../factories/cases/case.ts';
import { foundBy, readAll } from '../../../../factories/cases/searched-texts.ts';
import { workAt, workOver } from '../../../../factories/cases/work.ts';

afterAll(endReaders);

const now = '2026-10-06T08:00:00Z';
const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;

const openAnother = openCase(99);

type Desk = Awaited<ReturnType<typeof workAt>>;

/** The book closed and opened again without its snapshot, as a later version opens it. */
async function madeAnew({ work, folder, locked, running }: Desk) {
  await work.book.flush();
  await locked.close();
  await rm(join(folder.dir, 'snapshot'), { recursive: true });
  const { book } = await unlocked(folder, undefined, running.sortClock);
  return workOver(book, folder, () => now);
}

test('a case whose only text is a long message is found by its end after the book was read anew from its log', async () => {
  const desk = await workAt(now);
  await desk.open({});
  await desk.open({ message: makeMessage({ text: `${'ord '.repeat(3_000)}slutklämmen` }) });
  const again = await madeAnew(desk);
  await readAll(again);
  expect(again.contents.state).toMatchObject({ cases: 1, done: 1 });
  expect(foundBy(again, 'slutklämmen')).toHaveLength(1);
});

test('so is one whose messages are long together', async () => {
  const desk = await workAt(now);
  const message = (end: string) =>
    ({ messageId: '', text: `${'ord '.repeat(1_900)}${end}` }) as const;
  await desk.open(
    { message: makeMessage(message('')) },
    ...['', '', 'sistaordet'].map((end) => ({
      type: 'add-message' as const,
      message: makeMessage(message(end)),
    })),
  );
  const again = await madeAnew(desk);
  await readAll(again);
  expect(foundBy(again, 'sistaordet')).toHaveLength(1);
});

test('a case all of whose data were withdrawn is not among those with data after that', async () => {
  const desk = await workAt(now);
  const kept = await desk.open({});
  const reference = await desk.open({});
  const collect = async (from: string, name: string) => {
    const { book } = desk.work;
    const blob = valueOf(await book.keepBlob(book.caseIdOf(from) ?? '', Buffer.from(name)));
    const document = { ...makeDocument(name), ...blob };
    await desk.act(from, { type: 'collect-data', system: 'CRM', document, tables: [] });
  };
  const takeBack = (from: string, documentId: string) =>
    desk.act(from, { type: 'withdraw-data', documentId, reason: 'Fel person' });
  await collect(reference, 'a');
  await takeBack(reference, 'a');
  await collect(kept, 'b');
  await collect(kept, 'c');
  await takeBack(kept, 'b');
  const again = await madeAnew(desk);
  const { rows } = again.book.list({ where: { has: ['data'] }, offset: 0, limit: 9 });
  expect(rows.map((row) => row.reference)).toEqual([kept]);
});

test('a number that an event which was lost may have given is given to none after that', async () => {
  const desk = await workAt(now);
  for (let nr = 0; nr < 5; nr++) await desk.open({});
  valueOf(await desk.work.book.changeRules([{ type: 'tail-lost', events: 3 }], by));
  const again = await madeAnew(desk);
  const { caseId } = valueOf(await again.book.execute(undefined, [openAnother], by));
  expect(again.book.summary(caseId)?.reference).toBe('DSR-2026-0009');
});

test('nor where the last case before it was disposed of', async () => {
  const desk = await workAt(now);
  await desk.open({});
  const last = await desk.open({}, ...withdrawn);
  valueOf(await desk.work.book.changeRules([{ type: 'tail-lost', events: 3 }], by));
  const gone = desk.work.book.caseIdOf(last) ?? '';
  valueOf(await desk.work.book.shred([{ caseId: gone, rule: 'Två år', figureOf }], by));
  const again = await madeAnew(desk);
  const { caseId } = valueOf(await again.book.execute(undefined, [openAnother], by));
  expect(again.book.summary(caseId)?.reference).toBe('DSR-2026-0006');
});

test('a mail that is in two cases is known while one of them is there', async () => {
  const { work, open } = await workAt(now);
  const message = makeMessage({ messageId: '<delad@example.com>' });
  const first = await open({ message });
  const second = await open({ message }, ...withdrawn);
  const [kept = '', gone = ''] = [first, second].map((one) => work.book.caseIdOf(one));
  expect(await work.book.findByMessageId('<delad@example.com>')).toBe(gone);
  valueOf(await work.book.shred([{ caseId: gone, rule: 'Två år', figureOf }], by));
  expect(await work.book.findByMessageId('<delad@example.com>')).toBe(kept);
});

test('a due date is told by the clock of the country that the book has moved to, moved or not', async () => {
  const { work, open } = await workAt(now);
  const reference = await open({ kind: 'breach', receivedAt: now });
  const caseId = work.book.caseIdOf(reference) ?? '';
  expect(work.book.summary(caseId)?.due).toBe('2026-10-09T10:00:00+02:00');
  const moved = { type: 'country-changed', from: 'SE', to: 'FI', reason: 'Flytt' } as const;
  expect(valueOf(await work.book.changeRules([moved], by)).moved).toBe(0);
  expect(work.book.summary(caseId)?.due).toBe('2026-10-09T11:00:00+03:00');
});
