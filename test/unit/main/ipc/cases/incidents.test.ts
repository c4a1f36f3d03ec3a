import { expect, test } from 'vitest';
import { ok } from '#domain/result.ts';
import { incidentHandlers } from '#main/ipc/cases/incidents.ts';
import type { Session } from '#main/session/session.ts';
import { by, valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';

async function atWork() {
  const { work } = await workAt('2026-03-02T09:00:00Z');
  const session = { work: () => ok(work) } as Session;
  const handlers = incidentHandlers({ session, onChanged: () => undefined });
  const befall = async (files: number) =>
    valueOf(await work.book.changeRules([{ type: 'files-healed', files }], by));
  const shown = async () => [...valueOf(await handlers['incidents:show'](undefined))];
  const read = async (incidents: Awaited<ReturnType<typeof shown>>) =>
    valueOf(await handlers['incidents:read']({ shown: incidents }));
  return { work, befall, shown, read };
}

test('what befell the book while somebody read of what was before stays to be read', async () => {
  const { befall, shown, read } = await atWork();
  await befall(1);
  const before = await shown();
  await befall(2);
  expect(await read(before)).toMatchObject([{ files: 1 }, { files: 2 }]);
  expect(await read(await shown())).toEqual([]);
});

test('two windows that have read the same say so once', async () => {
  const { work, befall, shown, read } = await atWork();
  await befall(1);
  const both = await shown();
  const { seq } = work.book;
  await Promise.all([read(both), read(both)]);
  expect(work.book.seq).toBe(seq + 1);
});
