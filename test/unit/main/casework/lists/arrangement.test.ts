import { expect, it } from 'vitest';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { arrange, arrangementOf } from '#main/casework/lists/arrangement.ts';
import { usualArrangement } from '#shared/list/arrangement.ts';
import { unlocked, valueOf } from '../../../../factories/books/book.ts';
import { colleaguesPassphrase } from '../../../../factories/books/colleague.ts';
import { workAt } from '../../../../factories/cases/work.ts';

it('the list is arranged for each officer of this computer, and as usual until they do', async () => {
  const { work, folder, locked, running } = await workAt('2026-10-05T08:00:00Z', 'Bo Exempel');
  expect(await arrangementOf(work)).toEqual(usualArrangement);
  const byHandler = {
    ...usualArrangement,
    group: 'handler',
    columns: [{ column: 'reference', width: 200 }, { column: 'handler' }],
  } as const;
  await arrange(work, byHandler);
  expect(await arrangementOf(work)).toEqual(byHandler);
  await locked.close();
  const beside = valueOf(await openBook(folder));
  const secret = { passphrase: colleaguesPassphrase };
  const theirs = { book: valueOf(await beside.unlock(secret, running.sortClock)) };
  expect(await arrangementOf(theirs)).toEqual(usualArrangement);
  await arrange(theirs, { ...usualArrangement, view: 'board' });
  await beside.close();
  expect(await arrangementOf(await unlocked(folder, undefined, running.sortClock))).toEqual(
    byHandler,
  );
});
