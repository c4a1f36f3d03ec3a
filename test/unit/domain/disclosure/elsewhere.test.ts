import { describe, expect, test } from 'vitest';
import { undecided, type Disclosure } from '#domain/disclosure/disclosure.ts';
import { namesIn } from '#domain/disclosure/flags/name-index.ts';
import { ownOf } from '#domain/disclosure/flags/own.ts';
import { lookElsewhere } from '#domain/disclosure/proof/elsewhere.ts';
import { secretsOf } from '#domain/disclosure/proof/secrets.ts';
import { rowsOfOthers } from '#domain/disclosure/rows-of-others.ts';
import { phonesIn } from '#main/disclosure/phones-in.ts';
import { makeTable, redactionsOf } from '../../../factories/cases/disclosure.ts';

const own = ownOf(['Exempla Exempelsson', 'exempla@example.com']);
const looking = { own, names: namesIn([], own), phonesIn };
const table = makeTable({
  rows: [
    ['exempla@example.com', 'Ja', 'Anmäld av Xur Qvasthatt i Provköping'],
    ['exempla@example.com', 'Nej', '08-123 456 78'],
  ],
});
const met = (marks: Parameters<typeof redactionsOf>[0], kept: string) =>
  lookElsewhere(
    secretsOf([table], { ...undecided, redactions: redactionsOf(marks) }, []),
    looking,
  )(kept);
const name = { parts: [[0, 2, 10, 23] as const] };

describe('a name that is redacted in one place is met in another', () => {
  test.each([
    'Utdrag Xur Qvasthatt',
    'XUR\u00a0QVAST\u00adHATT',
    'Xur Qvasthatts bil',
    'Qvasthatt, Xur',
    'X. Qvasthatt',
    'Xur Q.',
    'Xurs granne',
    'xur.qvasthatt@example.com',
    'xurqvasthatt',
  ])('%s', (kept) => {
    expect(met(name, kept)).not.toEqual([]);
  });
  test.each(['Qvasthattar', 'en luxur', 'Exempla Exempelsson', 'i mars'])('not in %s', (kept) => {
    expect(met(name, kept)).toEqual([]);
  });
});

describe('of a row or column that is redacted only what tells of somebody is looked for', () => {
  test('a number, but no yes and no e-mail address of the requester’s', () => {
    expect(met({ rows: [1] }, '08-123 456 78')).toEqual(['08-123 456 78']);
    expect(met({ rows: [1] }, 'Nej')).toEqual([]);
    expect(met({ rows: [1] }, 'exempla@example.com')).toEqual([]);
  });
  test('but of a cell that was chosen, anything', () => {
    expect(met({ cells: [[1, 1]] }, 'Nej')).toEqual(['Nej']);
  });
});

describe('rows of others', () => {
  const known = { own: ['exempla@example.com'], name: 'Exempla Exempelsson' };
  const rows = (
    cells: string[][],
    columns = ['E-post', 'Typ', 'Anteckning'],
    changes: Partial<Disclosure> = {},
  ) => rowsOfOthers(makeTable({ columns, rows: cells }), { ...undecided, ...changes }, known);
  const [mine, yours, nobodys] = [
    ['exempla@example.com', '', ''],
    ['annan@example.com', '', ''],
    ['', 'x', ''],
  ];

  test('are those with another where the requester stands', () => {
    expect(rows([mine, yours, nobodys])).toBe(1);
    expect(rows([mine, nobodys])).toBe(0);
  });
  test('are told of by a customer number that never stands beside anything of the requester’s', () => {
    const columns = ['Kundnr', 'Belopp', 'Namn'];
    const own2 = [
      ['1', '5', 'Exempla Exempelsson'],
      ['2', '6', 'Exempla Exempelsson'],
    ];
    expect(
      rows(
        [
          ['1', '5', ''],
          ['2', '6', ''],
        ],
        columns,
      ),
    ).toBe(2);
    expect(rows(own2, columns)).toBe(0);
  });
  test('are none once somebody has said which rows are the requester’s', () => {
    const filters = [{ documentId: 'd1', table: 0, conditions: [] }];
    expect(rows([mine, yours], undefined, { filters })).toBe(0);
  });
});
