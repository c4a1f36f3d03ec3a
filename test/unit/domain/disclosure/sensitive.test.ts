import { describe, expect, test } from 'vitest';
import { holdsSecret, secretColumn } from '#domain/disclosure/flags/sensitive/secret-columns.ts';
import { secretsIn } from '#domain/disclosure/flags/sensitive/secrets-in.ts';
import { specialsIn } from '#domain/disclosure/flags/sensitive/specials-in.ts';

const secrets = (text: string) =>
  secretsIn(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const specials = (text: string) => specialsIn(text).map(({ start, end }) => text.slice(start, end));
const hex = (length: number) => '0a1b2c3d'.repeat(length / 8);

describe('a password is seen', () => {
  test.each([
    ['Lösenord: Sommar2024!', 'Sommar2024'],
    ['lösenordet är hemligt-1', 'hemligt-1'],
    ['password=hunter2;user=x', 'hunter2;user=x'],
    ['{"password":"hunter2"}', 'hunter2'],
    ['pwd hunter2', undefined],
    ['PIN-kod: 4821', '4821'],
    ['https://bo:hunter2@host.example/x', 'hunter2'],
  ])('%s', (text, expected) => {
    expect(secrets(text)).toEqual(expected ? [['password', expected]] : []);
  });
  test.each([
    'Lösenord: ********',
    'Lösenordet är glömt',
    'password was reset',
    'Password: required',
  ])('and none in %s', (text) => {
    expect(secrets(text)).toEqual([]);
  });
});

describe('another secret is seen', () => {
  test.each([
    `api_key: ${'k3'.repeat(6)}`,
    `AKIA${'0A'.repeat(8)}`,
    `ghp_${'a1B2'.repeat(9)}`,
    `eyJ${'aGVq'.repeat(4)}.eyJ${'aGVq'.repeat(4)}.${'aGVq'.repeat(4)}`,
    `$2b$12$${'abcDEF1'.repeat(7)}`,
    hex(32),
    hex(40),
    hex(64),
    hex(128),
    '4111 1111 1111 1111',
    '378282246310005',
  ])('%s', (text) => {
    expect([...new Set(secrets(text).map(([kind]) => kind))]).toEqual(['secret']);
  });
  test.each([
    '4111 1111 1111 1112',
    'P-10482 000123',
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    'token ring',
  ])('and none in %s', (text) => {
    expect(secrets(text)).toEqual([]);
  });
  test('in time that grows with the text and no faster', () => {
    const long = `${'a1'.repeat(100_000)} ${'lösenord '.repeat(20_000)} ${'-----BEGIN '.repeat(20_000)}`;
    expect(secrets(long).length).toBeLessThan(30_000);
  });
});

test.each([
  ['Lösenord', 'password'],
  ['user_password', 'password'],
  ['passwordHash', 'password'],
  ['API-nyckel', 'secret'],
  ['access_token', 'secret'],
  ['CVC', 'secret'],
  ['Lösenord ändrat', undefined],
  ['Anteckning', undefined],
])('a column called %s holds: %s', (column, kind) => {
  expect(secretColumn(column)).toBe(kind);
});

test('a cell that only says whether there is a password holds none', () => {
  expect(['ja', '', '*****', '2024-01-02', '1'].filter(holdsSecret)).toEqual([]);
  expect(['hemligt', '12345'].filter(holdsSecret)).toEqual(['hemligt', '12345']);
});

describe('a word that tells of a special category is seen', () => {
  test.each([
    ['Sjukskriven i mars', ['Sjukskriven']],
    ['fick bröstcancer', ['bröstcancer']],
    ['Medlem i facket', ['facket']],
    ['fackförbundet', ['fackförbundet']],
    ['är muslim', ['muslim']],
    ['hiv-positiv', ['hiv']],
    ['diagnosed with diabetes', ['diagnosed', 'diabetes']],
    ['a trade union', ['trade union']],
    ['fingeravtryck', ['fingeravtryck']],
    ['dömdes till fängelse', ['dömdes', 'fängelse']],
    ['DEPRESSION', ['DEPRESSION']],
  ])('%s', (text, expected) => {
    expect(specials(text)).toEqual(expected);
  });
  test.each(['Fakturan är betald', 'the same invoice', 'Rapporten kom i juni'])(
    'and none in %s',
    (text) => {
      expect(specials(text)).toEqual([]);
    },
  );
});
