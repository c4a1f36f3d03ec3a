import { expect, test } from 'vitest';
import { recogniseCategories } from '#domain/register/recognise-categories.ts';
import { record } from '../../../factories/cases/letter.ts';

const recognised = (columns: string[], ...rows: string[][]) => {
  const tables = [{ system: 'S', name: 'T', columns, rows }];
  const { found, others } = recogniseCategories(tables, record.categories, []);
  return { found: found.map(({ category, columns }) => [category.id, columns]), others };
};

test.each([
  ['First_Name', 'contact-data'],
  ['E-postadress', 'contact-data'],
  ['phoneNumber', 'contact-data'],
  ['ARBETSGIVARE', 'employment'],
  ['Job title', 'employment'],
  ['Kommentar', 'feedback'],
  ['username', 'user-information'],
  ['lösenord'.normalize('NFD'), 'user-information'],
])('knows the column %s as %s', (column, category) => {
  expect(recognised([column], ['x']).found).toEqual([[category, [column]]]);
});

test('a column no category knows is told as another, not guessed at', () => {
  expect(recognised(['filename', 'Created'], ['a', 'b'])).toEqual({
    found: [],
    others: ['filename', 'Created'],
  });
});

test('a column without any value holds no data', () => {
  expect(recognised(['Namn', 'Telefon'], ['Exempla', ' '], ['Exempla'])).toEqual({
    found: [['contact-data', ['Namn']]],
    others: [],
  });
});

test('no column name belongs to two categories', () => {
  const names = record.categories.flatMap(({ columns }) => columns);
  expect(new Set(names).size).toBe(names.length);
});
