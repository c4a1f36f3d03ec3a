import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvForMachines, csvForPeople } from '#main/csv/write-csv.ts';

describe('rows for people', () => {
  test('keep quotes, line ends and separators within their value', () => {
    const rows = [['a;b', 'c"d', 'e\nf', 'g\rh', 'one\n=1+1']];
    const csv = csvForPeople(rows, ';');
    expect(csv).toBe('\uFEFF"a;b";"c""d";"e\nf";"g\rh";"one\n=1+1"\r\n');
    expect(parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })).toEqual(rows);
  });

  test.each([
    '=1+1',
    '+46',
    '-x',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＠A',
  ])('no spreadsheet takes %j for a formula', (value) => {
    expect(csvForPeople([[value]], ';')).toBe(`\uFEFF"'${value}"\r\n`);
  });
});

describe('rows for machines', () => {
  test('come back value by value, whatever they hold', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\r', '\n', '"', '=1', ','),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const csv = csvForMachines(rows);
        expect(parse(csv, { bom: true, record_delimiter: '\r\n' })).toEqual(rows);
      }),
    );
  });
});
