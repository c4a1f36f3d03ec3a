import { expect, test } from 'vitest';
import { suggestFilter } from '#domain/disclosure/suggest-filter.ts';

const known = { own: ['alva@example.com', 'P-10'], name: 'Alva Exempelsson' };
const suggested = (...rows: string[][]) => suggestFilter(rows, rows[0]?.length ?? 0, known);

test('picks the columns in which an address or number of the requester stands', () => {
  expect(
    suggested(
      ['P-10', 'ALVA@example.com', 'a'],
      ['P-10', '', 'b'],
      ['P-11', 'ove@example.com', 'c'],
    ),
  ).toEqual([
    { column: 0, values: ['P-10'] },
    { column: 1, values: ['ALVA@example.com'] },
  ]);
});

test('picks the name only where nothing surer is found, in any order of its words', () => {
  expect(suggested(['Exempelsson, Alva'], ['Ove Låtsas'])).toEqual([
    { column: 0, values: ['Exempelsson, Alva'] },
  ]);
  expect(
    suggested(['Alva Exempelsson', ''], ['Alva Exempelsson', 'alva@example.com'], ['Ove', '']),
  ).toEqual([{ column: 1, values: ['alva@example.com'] }]);
});

test('suggests nothing where every row is the requester’s or none can be told', () => {
  expect(suggested(['alva@example.com'], ['alva@example.com'])).toEqual([]);
  expect(suggested(['x'], ['y'])).toEqual([]);
});
