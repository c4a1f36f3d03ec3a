import { describe, expect, test } from 'vitest';
import { addressesIn, washed } from '#domain/suppression/rows-to-keep.ts';

const gone = new Set(['alva@example.com', '+46701234567']);
const wash = (rows: readonly string[][]) =>
  washed(
    rows,
    (row) => row,
    'SE',
    ({ address }) => gone.has(address),
  );

describe('a mailing list', () => {
  test('loses the rows whose person is on the list by any address, and keeps the rest as they are', () => {
    const head = ['Namn', 'E-post', 'Telefon'];
    const bo = ['Bo Exempel', 'Bo@Example.com', ''];
    const rows = [head, ['Alva E', 'ALVA@example.com', ''], bo, ['Ceci E', '', '070-123 45 67']];
    expect(wash(rows)).toEqual({ rows: [head, bo], removed: 2, without: 0 });
  });

  test('loses a row by one of several addresses in a cell', () => {
    expect(wash([['bo@example.com; Alva <alva@example.com>']])).toMatchObject({ removed: 1 });
  });

  test('without a row of names is gone through from its first row', () => {
    expect(wash([['alva@example.com'], ['bo@example.com']])).toEqual({
      rows: [['bo@example.com']],
      removed: 1,
      without: 0,
    });
  });

  test('tells of rows that have nothing to compare, the row of names apart', () => {
    expect(wash([['Namn'], ['Alva'], ['alva@example.com'], ['']])).toEqual({
      rows: [['Namn'], ['Alva'], ['']],
      removed: 1,
      without: 2,
    });
  });

  test('that is empty stays so', () => {
    expect(wash([])).toEqual({ rows: [], removed: 0, without: 0 });
  });
});

test('an address is found in any column, and a date or a code is none', () => {
  expect(addressesIn(['Alva', '2026-11-25', 'K-17', 'alva@example.com'], 'SE')).toEqual([
    { channel: 'email', address: 'alva@example.com' },
  ]);
});
