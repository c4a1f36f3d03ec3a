import { expect, test } from 'vitest';
import { monthNames } from '#main/case-import/month-names.ts';
import { suggestMapping, suggestValues } from '#main/case-import/suggest-mapping.ts';
import { pack } from '#main/intake/tables/packed-table.ts';

const listed = (columns: string[], ...rows: string[][]) => pack({ name: 'lista', columns, rows });
const meaning = (field: 'kind' | 'status' | 'outcome', value: string) =>
  Object.values(suggestValues(listed(['x'], [value]), 0, field))[0];

test.each([
  ['Ej bifall', 'refused'],
  ['Inte beviljad', 'refused'],
  ['Not granted', 'refused'],
  ['Avslag', 'refused'],
  ['Delvis avslag', 'partly'],
  ['Delvis bifall', 'partly'],
  ['Bifall', 'granted'],
  ['Ingen åtgärd', undefined],
  ['Ej avslag', undefined],
  ['Ingen incident', 'no-breach'],
  ['Obeviljad fråga', undefined],
])('takes the outcome %s for %s', (value, outcome) => {
  expect(meaning('outcome', value)).toBe(outcome);
});

test.each([
  ['Avslutat', 'closed'],
  ['Ej avslutat', 'open'],
  ['Oavslutad', 'open'],
  ['Inte klar', 'open'],
  ['Not closed', 'open'],
  ['Besvaras ej', 'open'],
  ['Not answered', 'open'],
  ['Incomplete', 'open'],
  ['Unresolved', 'open'],
  ['Återöppnad', undefined],
  ['Öppen', 'open'],
])('takes the status %s for %s', (value, status) => {
  expect(meaning('status', value)).toBe(status);
});

test.each([
  ['Registerutdrag', 'access'],
  ['Begäran om radering', 'erasure'],
  ['Ej registerutdrag, radering', undefined],
  ['Fråga om registerutdrag', undefined],
  ['Återkallat samtycke', undefined],
])('takes the kind %s for %s', (value, kind) => {
  expect(meaning('kind', value)).toBe(kind);
});

test.each([
  ['Svarsdatum', { closed: 0 }],
  ['Datum för svar', { closed: 0 }],
  ['Answer date', { closed: 0 }],
  ['Förfallodatum', {}],
  ['Datum', { received: 0 }],
  ['Inkom datum', { received: 0 }],
])('takes the column %s for %o', (name, columns) => {
  expect(suggestMapping(listed([name], ['2026-05-04'])).columns).toEqual(columns);
});

test('proposes no order of day and month where the list does not tell', () => {
  const unsure = listed(['Inkom'], ['20-04-21'], ['19-06-24']);
  expect(suggestMapping(unsure).orders).toEqual({});
  expect(suggestMapping(listed(['Inkom'], ['31/12/2026'])).orders).toEqual({ received: 'dmy' });
});

test.each([
  ['maj', 5],
  ['may', 5],
  ['okt', 10],
  ['sept', 9],
  ['december', 12],
])('knows the month %s', (name, number) => {
  expect(monthNames.get(name)).toBe(number);
});
