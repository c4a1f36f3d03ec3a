import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachedBy, washed } from '#domain/suppression/rows-to-keep.ts';

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
    expect(wash(rows)).toEqual({ rows: [head, bo], removed: 2, unread: [] });
  });

  test('loses a row by one of several addresses in a cell', () => {
    expect(wash([['bo@example.com; Alva <alva@example.com>']])).toMatchObject({ removed: 1 });
  });

  test('without a row of names is gone through from its first row', () => {
    expect(wash([['alva@example.com'], ['bo@example.com']])).toEqual({
      rows: [['bo@example.com']],
      removed: 1,
      unread: [],
    });
  });

  test('is parted from rows that have nothing to compare, the row of names and blank ones apart', () => {
    expect(wash([['Namn'], ['Alva'], ['alva@example.com'], ['']])).toEqual({
      rows: [['Namn'], ['']],
      removed: 1,
      unread: [['Alva']],
    });
  });

  test.each([
    '701234567',
    '46701234567',
    '+46 0701234567',
    '+46(0)70-123 45 67',
    '0046 70 123 45 67',
    '070\u00a0123\u00a045\u00a067',
    '０７０１２３４５６７',
    '070\u2011123\u201145\u201167',
    '070.123.45.67',
    'tel:+46701234567',
    '701234567.0',
    '7,01234567E+08',
    "'0701234567",
    '08-11 22 33 / 070-123 45 67',
    '0701234567 0707654321',
    'Mobil: 070-1234567 (helst kväll)',
    'mailto:alva@example.com?subject=Hej',
    "'alva@example.com'",
    'alva@example.com|bo@example.com',
    'bo@example.com|alva@example.com',
    '"Alva" <ALVA@EXAMPLE.COM>',
    'alva+nyhet@example.com',
    'alva@example.com.',
    'al\u200bva@exam\u00adple.com',
    'ａｌｖａ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'alva%40example.com',
    'alva&#64;example.com',
    'alva (at) example.com',
    '(alva@example.com)',
    'Alva;alva@example.com;1',
  ])('loses %j', (cell) => {
    expect(wash([['bo@example.com'], [cell]])).toEqual({
      rows: [['bo@example.com']],
      removed: 1,
      unread: [],
    });
  });

  test.each([
    'alva@@example.com',
    '"alva e"@example.com',
    'o&alva@example.org',
    'alva@example',
    '07012'.repeat(5),
  ])('is parted from %j, which nobody can be sure of', (cell) => {
    expect(wash([['E-post'], [cell]])).toEqual({
      rows: [['E-post']],
      removed: 0,
      unread: [[cell]],
    });
  });

  test('keeps and parts no row of whom it should lose, whatever stands around the address', () => {
    const around = fc.string({
      unit: fc.constantFrom(' ', ';', ',', '<', '>', '(', ')', "'", '|', '\u00a0', '\t'),
    });
    const address = fc.constantFrom('alva@example.com', '070-123 45 67', '+46701234567');
    fc.assert(
      fc.property(around, address, around, (before, one, after) => {
        expect(wash([['bo@example.com'], [before + one + after]])).toMatchObject({
          removed: 1,
          unread: [],
        });
      }),
    );
  });

  test('that is empty stays so', () => {
    expect(wash([])).toEqual({ rows: [], removed: 0, unread: [] });
  });
});

test('an address is found in any column, and a date or a code is none', () => {
  expect(reachedBy(['Alva', '2026-11-25', 'K-17', 'alva@example.com'], 'SE')).toEqual({
    found: [{ channel: 'email', address: 'alva@example.com' }],
    unclear: false,
  });
});

test('a domain is one in Punycode and as it is read', () => {
  const found = (cell: string) => reachedBy([cell], 'SE').found.map(({ address }) => address);
  expect(found('a@xn--exmple-cua.com')).toEqual(['a@exämple.com']);
  expect(found('a@xn--e1afmkfd.xn--p1ai')).toEqual(['a@пример.рф']);
  expect(found('a@xn--fiqs8s.example')).toEqual(['a@中国.example']);
  expect(found('a@xn--!!.com')).not.toEqual(['a@.com']);
});
