import { describe, expect, test } from 'vitest';
import { undecided } from '#domain/disclosure/disclosure.ts';
import { flagsInText } from '#domain/disclosure/flags/flags-in-text.ts';
import { holdsNames } from '#domain/disclosure/flags/name-columns.ts';
import { namesIn } from '#domain/disclosure/flags/name-index.ts';
import { ownOf } from '#domain/disclosure/flags/own.ts';
import { lookAtRows, standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import { phonesIn } from '#main/disclosure/phones-in.ts';
import { makeTable, redactionsOf } from '../../../factories/cases/disclosure.ts';

const own = ownOf(['Alva Exempelsson', 'Alva@Example.com', '19811228-9874', '070-174 06 05']);
const file = [
  {
    columns: ['Kund', 'Handläggare', 'Förnamn', 'Företagsnamn'],
    rows: [
      ['1', 'Ove Låtsas', 'Ek', 'Provbolaget AB'],
      ['2', 'Exempelsson, Alva', 'Alva', ''],
      ['3', 'Låtsas-Berg Siv', '', ''],
    ],
  },
];
const looking = { own, names: namesIn(file, own), phonesIn };
const seen = (text: string) =>
  flagsInText(text, looking).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('what looks like somebody else is seen', () => {
  test.each([
    ['an e-mail address', 'Svar till ove.l@example.com.', [['email', 'ove.l@example.com']]],
    ['an address in another script', 'δοκιμή@παράδειγμα.gr', [['email', 'δοκιμή@παράδειγμα.gr']]],
    ['a personal identity number', 'pnr 701063-2391', [['personal-number', '701063-2391']]],
    ['a Swedish telephone number', 'Ring 08-123 456 78', [['phone', '08-123 456 78']]],
    ['a foreign telephone number', 'tel +47 22 22 55 55', [['phone', '+47 22 22 55 55']]],
    ['a name of the same file', 'Ove Låtsas ringde', [['name', 'Ove Låtsas']]],
    ['a name the other way round', 'från LÅTSAS, OVE', [['name', 'LÅTSAS, OVE']]],
    ['a double name', 'Siv Låtsas-Berg', [['name', 'Siv Låtsas-Berg']]],
    ['a first name', 'Prata med Ek', [['name', 'Ek']]],
    [
      'several in a row, in order',
      'Ove Låtsas, 08-123 456 78, ove.l@example.com',
      [
        ['name', 'Ove Låtsas'],
        ['phone', '08-123 456 78'],
        ['email', 'ove.l@example.com'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('the requester’s own is never flagged', () => {
  test.each([
    'alva@example.com',
    'ALVA@EXAMPLE.COM',
    'Alva Exempelsson',
    'Exempelsson, Alva',
    'ALVA',
    '811228-9874',
    '198112289874',
    '070-174 06 05',
    '+46 70 174 06 05',
    '0046701740605',
  ])('%s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('what is nobody is not flagged', () => {
  test.each([
    ['a word that only looks like a name in small letters', 'ett bord av ek'],
    ['a name inside another word', 'Ekorren och Exempelovens'],
    ['a firm', 'Provbolaget AB'],
    ['an organisation number', '556036-0793'],
    ['a date and a time', '2024-08-16 07:44'],
    ['a date alone', '2021-02-15'],
    ['an order number', 'P-10482 000123'],
  ])('%s', (_, text) => {
    expect(seen(text)).toEqual([]);
  });
});

test.each([
  ['Namn', true],
  ['förnamn', true],
  ['Kontaktperson', true],
  ['Created_By', true],
  ['Företagsnamn', false],
  ['Användarnamn', false],
  ['Filename', false],
  ['Ärende', false],
])('a column called %s holds names of people: %s', (column, expected) => {
  expect(holdsNames(column)).toBe(expected);
});

describe('a flag', () => {
  const table = makeTable({ columns: ['E-post', 'Handläggare', 'Anteckning'] });
  const index = namesIn([{ columns: ['Namn'], rows: [['Ove Låtsas']] }], own);
  const flags = lookAtRows(table.columns, { ...looking, names: index })(table.rows[0] ?? [], 0);
  const standing = (changes: Partial<typeof undecided>) =>
    flags.map(standingsIn(table, { ...undecided, ...changes }));
  const place = { documentId: 'd1', table: 0 };

  test('waits until it is decided', () => {
    expect(flags.map(({ kind }) => kind)).toEqual(['email', 'name']);
    expect(standing({})).toEqual(['undecided', 'undecided']);
  });

  test('is redacted by whatever covers it whole, and by nothing less', () => {
    expect(standing({ redactions: redactionsOf({ rows: [0] }) })).toEqual(['redacted', 'redacted']);
    expect(standing({ redactions: redactionsOf({ columns: [0] }) })).toEqual([
      'redacted',
      'undecided',
    ]);
    const short = redactionsOf({ parts: [[0, 2, 5, 14]] });
    expect(standing({ redactions: short })).toEqual(['undecided', 'undecided']);
    const joined = redactionsOf({ parts: [[0, 2, 5, 9]] }, { parts: [[0, 2, 9, 15]] });
    expect(standing({ redactions: joined })).toEqual(['undecided', 'redacted']);
  });

  test('is kept when it was looked at, and redacted if it is redacted after all', () => {
    const kept = [{ ...place, marks: { columns: [0, 2] } }];
    expect(standing({ kept })).toEqual(['kept', 'kept']);
    expect(standing({ kept, redactions: redactionsOf({ cells: [[0, 0]] }) })).toEqual([
      'redacted',
      'kept',
    ]);
  });
});
