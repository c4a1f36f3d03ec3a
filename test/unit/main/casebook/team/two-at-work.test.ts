import { expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { by, openCase, valueOf } from '../../../../factories/books/book.ts';
import { bookOfTwo, takeFrom, type OneDesk } from '../../../../factories/books/book-of-two.ts';
import { makeMessage } from '../../../../factories/cases/case.ts';

const question = openCase(0, { kind: 'question' });
const withdrawn = { type: 'close', outcome: 'withdrawn', note: 'Ångrade sig' } as const;
const more = { type: 'add-message', message: makeMessage({ subject: 'En fråga till' }) } as const;

async function two() {
  const [north, south] = await bookOfTwo('lead', async (book) => {
    valueOf(await book.execute(undefined, [question], by));
  });
  const caseId = north.book.caseIdOf('FRG-2026-0001') ?? '';
  const act = async ({ book }: OneDesk, ...commands: CaseCommand[]) =>
    valueOf(await book.execute(caseId, commands, by));
  const exchange = async () => {
    await takeFrom(north, south);
    await takeFrom(south, north);
  };
  return { north, south, caseId, act, exchange };
}

test('two who open cases apart never give the same number', async () => {
  const { north, south } = await two();
  const given = [];
  for (const { book } of [north, south, south]) {
    given.push(valueOf(await book.execute(undefined, [question], by)).reference);
  }
  expect(given).toEqual(['FRG-2026-0002', 'FRG-2026-10001', 'FRG-2026-10002']);
});

test('what two add apart has ids of its own on both desks', async () => {
  const { north, south, caseId, act, exchange } = await two();
  const task = { type: 'add-task', title: 'Ring', owner: '', dueOn: '' } as const;
  await act(north, task);
  await act(south, task);
  await exchange();
  const tasks = (await north.book.case(caseId))?.tasks.map(({ id }) => id);
  expect(new Set(tasks)).toEqual(new Set(['t1', 't10001']));
  expect(await south.book.case(caseId)).toEqual(await north.book.case(caseId));
});

test('a case that one closed and another worked on is open on both, waits on Today, and is closed where that is chosen', async () => {
  const { north, south, caseId, act, exchange } = await two();
  await act(north, withdrawn);
  await act(south, more);
  await exchange();
  for (const { book } of [north, south]) {
    expect(book.summary(caseId)).toMatchObject({
      status: 'open',
      todo: [{ what: 'clash', clash: 'ended-unaware' }],
    });
  }
  const [clash] = (await south.book.case(caseId))?.clashes ?? [];
  const side = clash?.sides[0]?.events[0].key ?? '';
  await act(south, { type: 'settle-clash', clash: clash?.id ?? '', side, reason: 'Samtal' });
  expect(south.book.summary(caseId)).toMatchObject({ status: 'closed' });
  await exchange();
  expect(north.book.summary(caseId)).toMatchObject({ status: 'closed' });
  expect(await south.book.case(caseId)).toEqual(await north.book.case(caseId));
});
