import { expect, it } from 'vitest';
import { savedSearchesSchema } from '#shared/contract/desk/searches-contract.ts';
import { keepSearches, savedSearches } from '#main/casework/searches/saved-searches.ts';
import { allOf, confinedApart } from '../../../../factories/books/confined-apart.ts';
import { workAt, workOver } from '../../../../factories/cases/work.ts';

const counts = async (work: Parameters<typeof savedSearches>[0]) =>
  Object.fromEntries((await savedSearches(work)).map(({ id, count }) => [id, count]));

it('what is late and what is one’s own this week is there from the start, and counted as the days pass', async () => {
  const desk = await workAt('2026-10-01T08:00:00Z');
  await desk.open({ receivedAt: '2026-10-01T08:00:00Z' });
  expect(await counts(desk.work)).toEqual({ late: 0, 'mine-this-week': 0 });
  desk.goTo('2026-10-28T08:00:00Z');
  expect(await counts(desk.work)).toEqual({ late: 0, 'mine-this-week': 0 });
  desk.goTo('2026-11-02T08:00:00Z');
  expect(await counts(desk.work)).toEqual({ late: 0, 'mine-this-week': 1 });
  desk.goTo('2026-11-20T08:00:00Z');
  expect(await counts(desk.work)).toEqual({ late: 1, 'mine-this-week': 1 });
});

it('searches are kept in the order they were given, also none', async () => {
  const { work } = await workAt('2026-10-07T08:00:00Z');
  const kept = [
    {
      id: 'b',
      name: 'Åtkomst',
      search: 'kind:access',
      order: { by: 'received', descending: true },
    },
    { id: 'a', name: 'Anna', search: 'anna' },
  ] as const;
  await keepSearches(work, { shown: ['late', 'mine-this-week'], searches: kept });
  expect(await savedSearches(work)).toEqual(kept.map((one) => ({ ...one, count: 0 })));
  await keepSearches(work, { shown: ['b', 'a'], searches: [] });
  expect(await savedSearches(work)).toEqual([]);
});

it('what two windows keep together can be too much: it is refused, and what is kept stays', async () => {
  const { work } = await workAt('2026-10-07T08:00:00Z');
  const many = Array.from({ length: 20 }, (_, id) => ({ id: `${id}`, name: 'x', search: 'y' }));
  const shown = ['late', 'mine-this-week'];
  expect(await keepSearches(work, { shown, searches: many })).toMatchObject({ ok: true });
  const other = [{ id: 'other', name: 'Annan', search: 'z' }];
  expect(await keepSearches(work, { shown, searches: other })).toMatchObject({
    error: { code: 'request-malformed', path: 'request.searches' },
  });
  expect((await savedSearches(work)).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
});

it('a confidential case is counted for who opens it, and for nobody else', async () => {
  const { lead, named, other } = await confinedApart();
  await allOf(lead, named, other);
  const all = [{ id: 'all', name: 'Alla', search: 'state:open state:waiting' }];
  const now = () => '2026-12-10T08:00:00Z';
  const countFor = async (desk: typeof named) => {
    const work = workOver(desk.book, desk.folder, now);
    await keepSearches(work, { shown: ['late', 'mine-this-week'], searches: all });
    return (await counts(work))['all'];
  };
  expect([await countFor(lead), await countFor(named), await countFor(other)]).toEqual([1, 1, 0]);
});

it('no two searches go by one id, and there are no more than can be counted', () => {
  const search = (id: number) => ({ id: `${id}`, name: 'x', search: '' });
  const many = Array.from({ length: 21 }, (_, id) => search(id));
  expect(savedSearchesSchema.safeParse(many).success).toBe(false);
  expect(savedSearchesSchema.safeParse(many.slice(1)).success).toBe(true);
  expect(savedSearchesSchema.safeParse([search(1), search(1)]).success).toBe(false);
});

it('what two windows keep at the same moment is kept of both', async () => {
  const { work } = await workAt('2026-10-07T08:00:00Z');
  const shown = ['late', 'mine-this-week'];
  const keep = (id: string) =>
    keepSearches(work, { shown, searches: [{ id, name: id, search: id }] });
  await Promise.all([keep('one'), keep('two')]);
  expect((await savedSearches(work)).map(({ id }) => id).toSorted()).toEqual(['one', 'two']);
});
