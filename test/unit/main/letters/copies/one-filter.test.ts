import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Marks } from '#domain/disclosure/marks.ts';
import { machineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import { textsOf } from '#domain/disclosure/proof/meant.ts';
import { copyFiles } from '#main/letters/copies/copy-files.ts';
import { makeCase } from '../../../../factories/cases/case.ts';
import { makeTable, redactionsOf, sentOut } from '../../../../factories/cases/disclosure.ts';
import { makeFacts, record, summaryIn } from '../../../../factories/cases/letter.ts';

const cell = fc.string({ unit: 'grapheme', maxLength: 10 });
const grid = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
const number = fc.nat(2);
const marks: fc.Arbitrary<Marks> = fc.record(
  {
    rows: fc.array(fc.nat(5), { maxLength: 2 }),
    columns: fc.array(number, { maxLength: 1 }),
    cells: fc.array(fc.tuple(fc.nat(5), number), { maxLength: 3 }),
    parts: fc.array(fc.tuple(fc.nat(5), number, fc.nat(4), fc.integer({ min: 5, max: 9 })), {
      maxLength: 3,
    }),
    names: fc.array(
      fc.tuple(
        fc.constantFrom('table', 'column', 'system'),
        number,
        fc.nat(2),
        fc.integer({ min: 3, max: 9 }),
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const conditions = fc.option(fc.tuple(number, cell), { nil: undefined });

const sorted = (values: Iterable<string>) =>
  [...new Set(values)].filter((one) => one !== '').toSorted();

test('the letter, its JSON and its CSV hold the very same values, whatever is redacted and filtered', () => {
  fc.assert(
    fc.property(grid, fc.array(marks, { maxLength: 3 }), conditions, (rows, redacted, wanted) => {
      const held = makeTable({ rows, name: 'Anm av Bo', system: 'Bos pärm' });
      const filters = wanted
        ? [{ documentId: 'd1', table: 0, conditions: [{ column: wanted[0], values: [wanted[1]] }] }]
        : [];
      const { tables, withheld } = sentOut([held], {
        redactions: redactionsOf(...redacted),
        filters,
      });
      fc.pre(tables.some((table) => table.rows.length > 0));
      const copy = machineCopy(makeCase(), record, makeFacts({ tables, withheld }), 'sv');
      const [json, csv] = copyFiles(copy).map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
      const inJson: { tables: { name: string; columns: string[]; rows: string[][] }[] } =
        JSON.parse(json ?? '');
      const values = inJson.tables.flatMap((table) => [...table.columns, ...table.rows.flat()]);
      const inCsv: string[][] = parse(csv ?? '', { bom: true, relax_column_count: true });
      expect(sorted(inCsv.flat())).toEqual(sorted(values));

      const letter = summaryIn('sv', { tables, withheld });
      const copied = letter.blocks.slice(
        letter.blocks.findLastIndex(
          (block) => block.type === 'heading' && block.text === tables[0]?.system,
        ),
      );
      const said = copied.flatMap(textsOf);
      const shown = new Set(said);
      const missing = inJson.tables
        .flatMap((table) => table.rows.flat())
        .filter((value) => value.trim() !== '' && !shown.has(value));
      expect(missing).toEqual([]);
      const printed = copied.flatMap((block) => (block.type === 'table' ? block.rows.flat() : []));
      expect(printed.filter((value) => !values.includes(value))).toEqual([]);
      expect(said.join('\n')).toContain(inJson.tables[0]?.name ?? '');
    }),
  );
});
