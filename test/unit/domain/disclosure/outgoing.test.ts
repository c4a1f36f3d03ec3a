import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withheldFiles } from '#domain/disclosure/withheld-files.ts';
import { disclosureWords } from '#shared/words/disclosure-words.ts';
import { makeDocument } from '../../../factories/cases/case.ts';
import {
  makeMapping,
  makeTable,
  redactionsOf,
  sentOut,
} from '../../../factories/cases/disclosure.ts';

const table = makeTable();
const rowsOut = (...changes: Parameters<typeof redactionsOf>) =>
  sentOut([table], { redactions: redactionsOf(...changes) }).tables[0]?.rows;
const said = '[maskerat: andras rättigheter]';

describe('what goes out', () => {
  test('is everything, word for word, where nothing is decided', () => {
    const { system, name, columns, rows } = table;
    expect(sentOut([table])).toEqual({ tables: [{ system, name, columns, rows }], withheld: [] });
  });

  test('shows the ground in the place of a part, a cell, a column and a row', () => {
    expect(rowsOut({ parts: [[0, 2, 5, 15]] })?.[0]?.[2]).toBe(`Ring ${said} om fakturan`);
    expect(rowsOut({ cells: [[1, 0]] })?.[1]?.[0]).toBe(said);
    expect(rowsOut({ columns: [0] })?.map(([cell]) => cell)).toEqual([said, said]);
    expect(rowsOut({ rows: [1] })?.[1]).toEqual([
      '[hela raden maskerad: andras rättigheter]',
      '',
      '',
    ]);
  });

  test('joins parts that overlap or touch into one', () => {
    const marks = { parts: [[0, 2, 5, 9] as const, [0, 2, 8, 15] as const] };
    expect(rowsOut(marks)?.[0]?.[2]).toBe(`Ring ${said} om fakturan`);
  });

  test('leaves an empty cell empty and does not count it', () => {
    const out = sentOut([table], { redactions: redactionsOf({ columns: [2] }) });
    expect(out.tables[0]?.rows[1]?.[2]).toBe('');
    expect(out.withheld).toMatchObject([{ values: 1, columns: ['Anteckning'] }]);
  });

  test('tells what is withheld by table and ground, the words of staff apart', () => {
    const [one, two] = redactionsOf({ cells: [[0, 0]] }, { rows: [1] });
    const redactions = [one, { ...two, ground: 'other', words: 'Rör en tvist.' }];
    const out = sentOut([table], { redactions: redactions as never });
    expect(out.withheld).toEqual([
      {
        system: 'Kundregister',
        name: 'kunder',
        whole: false,
        ground: 'others-rights',
        words: '',
        rows: 0,
        values: 1,
        columns: ['E-post'],
        names: 0,
      },
      {
        system: 'Kundregister',
        name: 'kunder',
        whole: false,
        ground: 'other',
        words: 'Rör en tvist.',
        rows: 1,
        values: 0,
        columns: [],
        names: 0,
      },
    ]);
  });

  test('is only the rows about the requester, and their marks stay in place', () => {
    const filters = [
      { documentId: 'd1', table: 0, conditions: [{ column: 0, values: [' Annan@Example.com'] }] },
    ];
    const redactions = redactionsOf({ cells: [[1, 1]] });
    expect(sentOut([table], { filters, redactions }).tables[0]?.rows).toEqual([
      ['annan@example.com', said, ''],
    ]);
  });

  test('explains a code in its own column and keeps the code', () => {
    const meaning = { sv: 'fakturakontakt', en: 'invoice contact' };
    const mapping = makeMapping({ codes: [{ column: 'typ', code: 'P1', meaning }] });
    const mappings = [{ system: 'Kundregister', mapping }];
    const other = makeTable({ columns: ['E-post', 'Slag', 'Anteckning'], table: 1 });
    const out = sentOut([table, other], { mappings });
    expect(out.tables.map(({ rows }) => rows[0]?.[1])).toEqual(['P1 (fakturakontakt)', 'P1']);
  });

  test('leaves out a whole file and says so', () => {
    const leftOut = [{ documentId: 'd1', ground: 'trade-secret', words: '' } as const];
    const out = sentOut([table, makeTable({ documentId: 'd2' })], { leftOut });
    expect(out.tables).toHaveLength(1);
    const files = [{ system: 'Bilder', document: makeDocument('d1') }];
    expect(withheldFiles(files, { leftOut, redactions: [] }, disclosureWords.sv)).toMatchObject([
      { system: 'Bilder', name: 'd1.csv', whole: true, ground: 'trade-secret' },
    ]);
  });
});

const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const grid = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
const spot = fc.record({
  row: fc.nat(5),
  column: fc.nat(2),
  start: fc.nat(11),
  length: fc.integer({ min: 1, max: 12 }),
});

/** Whether the unit belongs to a character that the stretch touches. */
const isCovered = (text: string, at: number, from: number, to: number) => {
  const low = /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  const high = /[\ud800-\udbff]/.test(text[at] ?? '') && /[\udc00-\udfff]/.test(text[at + 1] ?? '');
  const [start, end] = [low ? at - 1 : at, high ? at + 2 : at + 1];
  return from < end && start < to;
};

test('no redacted stretch of any table is ever left, and what is beside it always is', () => {
  fc.assert(
    fc.property(grid, fc.array(spot, { maxLength: 8 }), (rows, spots) => {
      const inside = spots.filter(
        ({ row, column, start }) => start < (rows[row]?.[column]?.length ?? 0),
      );
      const parts = inside.map(
        ({ row, column, start, length }) => [row, column, start, start + length] as const,
      );
      const out = sentOut([makeTable({ rows })], { redactions: redactionsOf({ parts }) });
      for (const [row, cells] of rows.entries()) {
        for (const [column, text] of cells.entries()) {
          const own = parts.filter((part) => part[0] === row && part[1] === column);
          const covered = text
            .split('')
            .map((unit, at) =>
              own.some(([, , from, to]) => isCovered(text, at, from, to)) ? undefined : unit,
            );
          const shown = out.tables[0]?.rows[row]?.[column]?.replaceAll(said, '') ?? '';
          expect(shown).toBe(covered.join(''));
        }
      }
    }),
  );
});
