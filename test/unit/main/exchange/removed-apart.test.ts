import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TeamOpen } from '#domain/team/event.ts';
import { by, valueOf } from '../../../factories/books/book.ts';
import { bookOfTwo } from '../../../factories/books/book-of-two.ts';
import { emptyFolder } from '../../../factories/exchange/carriers.ts';
import { exchangeOf } from '../../../factories/exchange/exchange.ts';

it('leaves no removed officer the newest epoch, where two leads each removed one apart', async () => {
  const [anna, bo] = await bookOfTwo('lead');
  const [dir, invitations] = [await emptyFolder(), await emptyFolder()];
  const exchanges = [anna, bo].map(({ book, folder }) => exchangeOf(book, folder));
  for (const one of exchanges) valueOf(await one.choose({ kind: 'folder', dir }));
  const both = async () => {
    for (const one of exchanges) valueOf(await one.now());
  };
  for (const name of ['Cia Exempel', 'Dan Exempel']) {
    valueOf(await anna.book.invite({ name, role: 'officer', path: join(invitations, name) }, by));
  }
  await both();
  await both();
  valueOf(await anna.book.removeOfficer('Cia Exempel', 'Slutat', by));
  valueOf(await bo.book.removeOfficer('Dan Exempel', 'Slutat', by));
  await both();
  await both();
  await both();
  const gone = anna.book.team.officers.filter(({ removedAt }) => removedAt).map(({ id }) => id);
  expect(gone).toHaveLength(2);
  const begun = [anna, bo].flatMap(({ book, desk }) =>
    [...book.log(desk, 1)].flatMap(({ link }) => {
      const open = link.header.open as TeamOpen | undefined;
      return open?.type === 'epoch-begun' ? open : [];
    }),
  );
  expect(begun.length).toBeGreaterThan(2);
  const newest = anna.book.copy.epoch;
  expect(bo.book.copy.epoch).toBe(newest);
  const wraps = begun
    .filter(({ epoch }) => epoch === newest)
    .flatMap((one) => Object.keys(one.wraps));
  expect(wraps.toSorted()).toEqual([anna.officer, bo.officer].toSorted());
  const before = begun.length;
  await both();
  expect(
    [anna, bo]
      .flatMap(({ book, desk }) => [...book.log(desk, 1)])
      .filter(({ link }) => link.header.type === 'epoch-begun'),
  ).toHaveLength(before);
});
