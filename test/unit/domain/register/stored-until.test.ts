import { expect, test } from 'vitest';
import { storedUntil } from '#domain/register/stored-until.ts';
import { makeMapping } from '../../../factories/cases/disclosure.ts';
import { record } from '../../../factories/cases/letter.ts';

const [purpose] = record.purposes;
const [rule] = record.retention;
if (!purpose || !rule) throw new Error('The record lacks a purpose or a period');
const counted = { ...rule, counted: { months: 24, from: ['Senast inloggad', 'Avtal slut'] } };
const mapped = [{ system: 'CRM', mapping: makeMapping({ purposes: [purpose.id] }) }];

const until = (dates: string[], change = {}, mappings = mapped) =>
  storedUntil(
    counted,
    [purpose],
    [
      {
        system: 'CRM',
        name: 'T1',
        columns: ['E-post', 'senast_inloggad'],
        rows: dates.map((date) => ['a@example.com', date]),
        ...change,
      },
    ],
    mappings,
  ).map((one) => one.until);

test('the period is counted in whole months from the latest date in the column the record names', () => {
  expect(until(['2025-01-02', '2026-03-14 08:15:00'])).toEqual(['2028-03-14']);
  expect(until(['2024-02-29T08:00Z'])).toEqual(['2026-02-28']);
});

test.each([
  ['a row without a date', ['2026-03-14', '']],
  ['a date that can be read in two ways', ['03/04/2026']],
  ['a day that does not exist', ['2026-02-30']],
  ['a month that does not exist', ['2026-13-01']],
  ['a date that is redacted', ['[maskerat: andras rättigheter]']],
  ['words behind the date', ['2026-03-14 eller senare']],
])('%s gives no day at all', (_, dates) => expect(until(dates)).toEqual([]));

test('only systems whose purposes the period is for, and only tables that have the column', () => {
  expect(until(['2026-03-14'], {}, [])).toEqual([]);
  expect(until(['2026-03-14'], { columns: ['E-post', 'Skapad'] })).toEqual([]);
  expect(until([])).toEqual([]);
  expect(storedUntil(rule, [purpose], [], mapped)).toEqual([]);
});
