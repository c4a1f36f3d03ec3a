import { expect, test } from 'vitest';
import { toCsv } from '#main/register/csv.ts';

test('quotes, line breaks and semicolons stay within their value', () => {
  expect(toCsv([['a;b', 'c"d', 'e\nf']])).toBe('\uFEFF"a;b";"c""d";"e\nf"\r\n');
});

test.each(['=1+1', '+46', '-x', '@SUM(A1)'])('no spreadsheet takes %s for a formula', (value) => {
  expect(toCsv([[value]])).toBe(`\uFEFF"'${value}"\r\n`);
});
