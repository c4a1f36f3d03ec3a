import { expect, test } from 'vitest';
import { judgeTeam } from '#evidence/judge-team.ts';
import { walkLog } from '#evidence/walk-log.ts';
import { by, note, openCase, valueOf } from '../../factories/books/book.ts';
import { twoOver } from '../../factories/exchange/two-over.ts';

test('the logs of two desks are followed and their signatures told, each officer by their own key', async () => {
  const { anna, bo } = await twoOver();
  const { caseId } = valueOf(await anna.book.execute(undefined, [openCase(1)], by));
  valueOf(await anna.exchange.now());
  valueOf(await bo.exchange.now());
  valueOf(await bo.book.execute(caseId, [note('Ringde')], by));
  valueOf(await bo.exchange.now());
  valueOf(await anna.exchange.now());
  valueOf(await anna.book.execute(caseId, [note('Svarade')], by));
  const { bookId, logs, events } = await anna.book.prove(new Map([[caseId, true]]));
  expect(logs).toHaveLength(2);
  const wanted = new Set([caseId]);
  const walked = await Promise.all(
    logs.map(({ text, ...log }) => walkLog(text, { ...log, file: '' }, bookId, wanted)),
  );
  expect(walked.flatMap(({ faults }) => faults)).toEqual([]);
  const judged = await judgeTeam(bookId, walked);
  expect(judged.faults).toEqual([]);
  expect(judged.team.officers).toHaveLength(2);
  expect(new Set(events.get(caseId)?.map(({ desk }) => desk)).size).toBe(2);
});
