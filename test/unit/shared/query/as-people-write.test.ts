import { expect, test } from 'vitest';
import { parseQuery } from '#shared/query/parse-query.ts';
import { lastPiece, suggest } from '#shared/query/suggest.ts';
import { takeConditions } from '#shared/query/take-conditions.ts';

test.each([
  ['inkom:förra veckan', 'last-week'],
  ['inkom:"förra veckan"', 'last-week'],
  ['received:last month', 'last-month'],
  ['inkom:idag', 'today'],
  ['inkom:i dag', 'today'],
  ['inkom:igår', 'yesterday'],
  ['frist:den här veckan', 'this-week'],
  ['frist:sent', 'late'],
  ['due:overdue', 'late'],
  ['inkom:oktober', 'october'],
  ['inkom:oktober 2026', '2026-10'],
  ['inkom:okt 2026', '2026-10'],
  ['received:October 5, 2026', '2026-10-05'],
  ['inkom:5 oktober 2026', '2026-10-05'],
  ['inkom:2026/10', '2026-10'],
  ['inkom:2026.10.05', '2026-10-05'],
  ['inkom:20261005', '2026-10-05'],
  ['inkom:5/10/2026', '2026-10-05'],
  ['inkom:10/2026', '2026-10'],
  ['inkom:v45', 'w45'],
  ['inkom:v.45', 'w45'],
  ['inkom:vecka 45', 'w45'],
  ['received:week 45 2026', '2026-w45'],
  ['inkom:2026-v45', '2026-w45'],
  ['inkom:2026/03..2026/05', '2026-03..2026-05'],
])('%s means %s', (text, value) => {
  const { conditions, wrong, words } = parseQuery(`anna ${text} berg`);
  expect({ values: conditions.map((one) => one.value), wrong, words }).toEqual({
    values: [value],
    wrong: [],
    words: 'anna berg',
  });
});

test.each(['inkom:2026-13', 'inkom:31 februari 2026', 'inkom:vecka 60', 'inkom:förra'])(
  '%s is no day, and is told of',
  (text) => {
    const { conditions, wrong } = parseQuery(text);
    expect([conditions.length, wrong.length]).toEqual([0, 1]);
  },
);

test('what stands behind a hyphen is not wanted: words, what stands in quotation marks, conditions of either language', () => {
  expect(parseQuery('anna -kvitto -"e-post till" -typ:radering -has:pause')).toMatchObject({
    conditions: [
      { field: 'kind', value: 'erasure', not: true },
      { field: 'has', value: 'pause', not: true },
    ],
    words: 'anna -kvitto -"e-post till"',
  });
});

test('a value of several words is one while it is typed, and becomes a condition when it goes on', () => {
  expect(lastPiece('anna inkom:förra v')).toBe('inkom:förra v');
  expect(lastPiece('anna inkom:förra ')).toBe('inkom:förra ');
  expect(suggest('inkom:förra v', 'sv', [])).toEqual([{ field: 'received', value: 'last-week' }]);
  expect(takeConditions('inkom:förra veckan anna')).toEqual({
    conditions: [{ field: 'received', value: 'last-week' }],
    rest: 'anna',
  });
});

test('behind a hyphen the same is offered, as what is not wanted', () => {
  expect(suggest('-typ:rad', 'sv', [])).toEqual([{ field: 'kind', value: 'erasure', not: true }]);
  expect(takeConditions('-typ:radering ').conditions).toEqual([
    { field: 'kind', value: 'erasure', not: true },
  ]);
});
