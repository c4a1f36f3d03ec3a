import { expect, it } from 'vitest';
import { todayOf } from '#main/casework/today/whose-today.ts';
import { by, valueOf } from '../../../factories/books/book.ts';
import { twoOver } from '../../../factories/exchange/two-over.ts';
import { workOver } from '../../../factories/cases/work.ts';

const at = (second: number) => ({ ...by, at: `2026-10-06T08:00:${second}Z` });

async function two() {
  const { anna, bo } = await twoOver('lead');
  const exchanged = async () => {
    for (const one of [anna, bo, anna]) valueOf(await one.exchange.now());
    return [valueOf(await anna.exchange.now()).warnings, valueOf(await bo.exchange.now()).warnings];
  };
  return { anna, bo, exchanged };
}

it('settings that two changed apart are told of on both, until somebody who knew of both sets them anew', async () => {
  const { anna, bo, exchanged } = await two();
  await exchanged();
  valueOf(await anna.book.changeSettings({ organisation: 'Annas AB' }, at(10)));
  valueOf(
    await bo.book.changeSettings({ organisation: 'Bos AB' }, { ...at(11), actor: 'Bo Exempel' }),
  );
  const names = ['Anna Exempel', 'Bo Exempel'];
  const told = [{ code: 'settings-apart', area: 'settings', names }];
  expect(await exchanged()).toEqual([told, told]);
  const onToday = async () => {
    const works = [anna, bo].map(({ book, folder }) => workOver(book, folder, () => at(13).at));
    return (await Promise.all(works.map((work) => todayOf(work, 1)))).map(
      ({ settingsApart }) => settingsApart,
    );
  };
  const shown = [{ area: 'settings', names }];
  expect(await onToday()).toEqual([shown, shown]);
  expect([anna, bo].map(({ book }) => book.settings.organisation)).toEqual(['Bos AB', 'Bos AB']);
  valueOf(await anna.book.changeSettings({ organisation: 'Bådas AB' }, at(12)));
  expect(await exchanged()).toEqual([[], []]);
  expect(await onToday()).toEqual([[], []]);
});

it('nothing is told of changes of which one knew of the other, of different things, or of the same to the same', async () => {
  const { anna, bo, exchanged } = await two();
  await exchanged();
  valueOf(await anna.book.changeRules([{ type: 'review-changed', required: true }], at(10)));
  valueOf(await bo.book.changeRules([{ type: 'review-changed', required: true }], at(10)));
  valueOf(await bo.book.changeSettings({ organisation: 'Bos AB' }, at(11)));
  expect(await exchanged()).toEqual([[], []]);
  valueOf(await anna.book.changeSettings({ organisation: 'Annas AB' }, at(12)));
  expect(await exchanged()).toEqual([[], []]);
});
