import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liftConstants } from '#domain/letter/access-summary/lift-constants.ts';

const columns = ['Nummer', 'Namn', 'Telefon', 'Från', 'Till', 'Ort', 'Roll'];
const row = (from: string, to: string) => ['7', 'Alva', '', from, to, 'Prövköping', 'Planerare'];

describe('a wide table', () => {
  it('is told without what is the same in every row, which is told once', () => {
    expect(liftConstants({ columns, rows: [row('2021', '2022'), row('2022', '2023')] })).toEqual({
      columns: ['Från', 'Till'],
      rows: [
        ['2021', '2022'],
        ['2022', '2023'],
      ],
      constant: [
        { column: 'Nummer', value: '7' },
        { column: 'Namn', value: 'Alva' },
        { column: 'Ort', value: 'Prövköping' },
        { column: 'Roll', value: 'Planerare' },
      ],
      empty: ['Telefon'],
    });
  });

  it.each([
    ['of one row', [row('2021', '2022')]],
    ['whose rows are all the same', [row('2021', '2022'), row('2021', '2022')]],
    ['with a row longer than its head', [row('2021', '2022'), [...row('2022', '2023'), 'mer']]],
    ['without rows', []],
  ])('%s is left as it is', (_, rows) => {
    expect(liftConstants({ columns, rows })).toEqual({ columns, rows, constant: [], empty: [] });
  });

  it('is left as it is when it is not wide', () => {
    const narrow = {
      columns: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['1', '3'],
      ],
    };
    expect(liftConstants(narrow)).toMatchObject(narrow);
  });

  it('loses no value and invents none', () => {
    const cell = fc.constantFrom('', 'a', 'b');
    const rows = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 2 });
    fc.assert(
      fc.property(rows, (given) => {
        const lifted = liftConstants({ columns, rows: given });
        const back = lifted.rows.map((kept) =>
          columns.map((column) => {
            const at = lifted.columns.indexOf(column);
            if (at >= 0) return kept[at];
            return lifted.constant.find((one) => one.column === column)?.value ?? '';
          }),
        );
        expect(back).toEqual(given);
      }),
    );
  });
});
