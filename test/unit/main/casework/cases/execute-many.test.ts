import { expect, test } from 'vitest';
import { executeMany } from '#main/casework/cases/execute-many.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { withdrawn } from '../../../../factories/cases/case.ts';

test('what one case refuses is done in the others, and told', async () => {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const [open, other] = [await desk.open({}), await desk.open({})];
  const closed = await desk.open({}, ...withdrawn);
  const all = [open, closed, 'DSR-2026-0099', other, open];
  const { results } = valueOf(
    await executeMany(desk.work, all, { type: 'assign', handler: 'Bo Exempel' }),
  );
  expect(results).toMatchObject([
    { reference: open },
    { reference: closed, refusal: { code: 'case-closed' } },
    { reference: 'DSR-2026-0099', refusal: { code: 'reference-unknown' } },
    { reference: other },
  ]);
  const handlers = desk.work.book
    .list({ offset: 0, limit: 9 })
    .rows.map(({ reference, handler }) => [reference, handler]);
  expect(Object.fromEntries(handlers)).toEqual({
    [open]: 'Bo Exempel',
    [other]: 'Bo Exempel',
    [closed]: 'Anna Exempel',
  });
});

test('of each case that is assigned it is told who had it, so that it can be given back', async () => {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const [one, nobodys] = [await desk.open({}), await desk.open({})];
  await executeMany(desk.work, [one], { type: 'assign', handler: 'Bo Exempel' });
  const all = [one, nobodys];
  const given = await executeMany(desk.work, all, { type: 'assign', handler: 'Mira Mallgren' });
  const before = valueOf(given).results.map(({ from }) => from);
  expect(before[0]).toBe('Bo Exempel');
  expect(before[1]).not.toBe('Mira Mallgren');
  const noted = await executeMany(desk.work, all, { type: 'add-note', text: 'Ring' });
  expect(valueOf(noted).results).toEqual(all.map((reference) => ({ reference })));
});

test('a hold can be laid on closed cases together with open ones', async () => {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const references = [await desk.open({}), await desk.open({}, ...withdrawn)];
  const done = await executeMany(desk.work, references, { type: 'place-hold', reason: 'Tillsyn' });
  expect(valueOf(done).results.every(({ refusal }) => refusal === undefined)).toBe(true);
  const summaries = references.map((reference) =>
    desk.work.book.summary(desk.work.book.caseIdOf(reference) ?? ''),
  );
  expect(summaries.every((summary) => summary?.onHold)).toBe(true);
});

test('however many cases are changed at a time, they are one batch on the disk', async () => {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const { book } = desk.work;
  const references: string[] = [];
  for (let at = 0; at < 60; at++) references.push(await desk.open({}));
  const closed = await desk.open({}, ...withdrawn);
  const log = book.team.desks[0]?.desk ?? '';
  const { seq = 0 } = book.heads.get(log) ?? {};
  await executeMany(desk.work, [...references, closed], { type: 'assign', handler: 'Bo Exempel' });
  const ends = Array.from(book.log(log, seq + 1), ({ link }) => link.header.end ?? false);
  expect(ends).toEqual([...references.slice(1).map(() => false), true]);
});

test('what no case takes writes nothing, and a book that is locked says so once for all', async () => {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const { book } = desk.work;
  const closed = [await desk.open({}, ...withdrawn), await desk.open({}, ...withdrawn)];
  const assign = { type: 'assign', handler: 'Bo Exempel' } as const;
  const { seq } = book;
  const { results } = valueOf(await executeMany(desk.work, closed, assign));
  expect(results.map(({ refusal }) => refusal?.code)).toEqual(['case-closed', 'case-closed']);
  expect(book.seq).toBe(seq);
  const open = [await desk.open({}), await desk.open({})];
  await desk.locked.close();
  const refused = await executeMany(desk.work, open, assign);
  expect(refused).toEqual({ ok: false, error: { code: 'book-locked' } });
});
