import { copyFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { verify } from '#main/casebook/verify/verify.ts';
import { tempFolder, valueOf } from '../../../../factories/books/book.ts';
import {
  acceptIn,
  inviteFrom,
  leadsBook,
  openedBy,
  theirs,
} from '../../../../factories/books/invited.ts';

const inOrder = (refused: readonly { desk: string; seq: number; code: string }[]) =>
  refused.toSorted((one, other) => one.desk.localeCompare(other.desk) || one.seq - other.seq);

it('tells the same events of an invitation that was used twice as refused, whichever use came here first', async () => {
  const lead = await leadsBook();
  const { path } = await inviteFrom(lead.book);
  await copyFile(path, `${path}-copy`);
  const desks = [];
  for (const [file, at] of [
    [path, '2026-10-07T08:00:00Z'],
    [`${path}-copy`, '2026-10-07T09:00:00Z'],
  ] as const) {
    const folder = await tempFolder();
    const { desk } = valueOf(await acceptIn(folder, file, at));
    const { book } = await openedBy(folder, theirs);
    desks.push({ desk, log: [...book.log(desk, 1)], book, folder });
  }
  const [first, second] = desks;
  if (!first || !second) throw new Error('Two desks');
  // The lead hears of the second use first; the first desk hears of it last.
  for (const { desk, log } of [second, first]) valueOf(await lead.book.receive(desk, log));
  valueOf(await first.book.receive(second.desk, second.log));
  const refused = inOrder(first.book.refused);
  expect(refused.map(({ desk }) => desk)).toEqual(second.log.map(() => second.desk));
  expect(inOrder(lead.book.refused)).toEqual(refused);
  await lead.book.flush();
  await lead.locked.close();
  await lead.folder.release();
  expect(inOrder(valueOf(await verify(lead.folder.dir)).refused)).toEqual(refused);
});
