import { expect, it } from 'vitest';
import { arrange, arrangementOf } from '#main/casework/lists/arrangement.ts';
import { usualArrangement } from '#shared/list/arrangement.ts';
import { workAt } from '../../../../factories/work.ts';

it('the list is arranged for each officer of this computer, and as usual until they do', async () => {
  const { work } = await workAt('2026-10-05T08:00:00Z');
  expect(await arrangementOf(work)).toEqual(usualArrangement);
  const byHandler = {
    ...usualArrangement,
    group: 'handler',
    columns: [{ column: 'reference', width: 200 }, { column: 'handler' }],
  } as const;
  await arrange(work, byHandler);
  expect(await arrangementOf(work)).toEqual(byHandler);
  const atWork = { ...work.book.atWork, officer: 'somebody-else' };
  const book = new Proxy(work.book, {
    get: (known, name) => (name === 'atWork' ? atWork : Reflect.get(known, name)),
  });
  const theirs = { ...work, book };
  expect(await arrangementOf(theirs)).toEqual(usualArrangement);
  await arrange(theirs, { ...usualArrangement, view: 'board' });
  expect(await arrangementOf(work)).toEqual(byHandler);
});
