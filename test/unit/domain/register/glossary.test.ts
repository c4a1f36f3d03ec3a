import { expect, test } from 'vitest';
import { glossaryOf } from '#domain/register/glossary.ts';
import { suggestMapping } from '#domain/register/suggest-mapping.ts';
import { systemSources } from '#domain/register/system-sources.ts';
import { makeMapping } from '../../../factories/cases/disclosure.ts';
import { record } from '../../../factories/cases/letter.ts';

const table = {
  system: 'CRM',
  name: 'T1',
  columns: ['E-post', 'cust_no', 'Typ', 'X9', 'Tom'],
  rows: [
    ['a@example.com', '17', 'P1 (fakturakontakt)', 'ja', ''],
    ['a@example.com', '17', 'P2', 'ja', ''],
  ],
};
const code = {
  column: 'Typ',
  code: 'P1',
  meaning: { sv: 'fakturakontakt', en: 'invoice contact' },
};
const unused = { column: 'Typ', code: 'Q7', meaning: { sv: 'annat', en: 'other' } };
const mapping = makeMapping({ codes: [code, unused], sources: ['yourself'] });
const mappings = [{ system: 'CRM', mapping }];

test('columns and the codes that stand in them are explained once, in the letter’s language', () => {
  expect(glossaryOf([table, table], mappings, 'en')).toEqual({
    entries: [
      { system: 'CRM', column: 'E-post', code: '', meaning: 'e-mail address' },
      { system: 'CRM', column: 'cust_no', code: '', meaning: 'customer number' },
      { system: 'CRM', column: 'Typ', code: 'P1', meaning: 'invoice contact' },
    ],
    wordless: ['X9'],
  });
});

test('a column that is called what it means is not explained, and the system’s own words come first', () => {
  const words = [{ column: 'x9', meaning: { sv: 'avtalat', en: 'agreed' } }];
  const own = [{ system: 'CRM', mapping: { ...mapping, codes: [], words } }];
  expect(glossaryOf([table], own, 'sv')).toEqual({
    entries: [
      { system: 'CRM', column: 'cust_no', code: '', meaning: 'kundnummer' },
      { system: 'CRM', column: 'X9', code: '', meaning: 'avtalat' },
    ],
    wordless: [],
  });
});

test('a name that is redacted is not told by what it meant, nor missed', () => {
  const shown = { ...table, columns: ['E-post', '[maskerat]', 'Typ', '[maskerat] 2', 'Tom'] };
  const collectedAs = { system: 'CRM', columns: table.columns };
  const { entries, wordless } = glossaryOf([{ ...shown, collectedAs }], mappings, 'sv');
  expect(entries.map(({ meaning }) => meaning)).toEqual(['fakturakontakt']);
  expect(wordless).toEqual([]);
});

test('the source is told by a column of it where every row says one, else by the record', () => {
  const told = { ...table, columns: ['E-post', 'cust_no', 'Källa', 'X9', 'Tom'] };
  const own = [{ system: 'CRM', mapping: { ...mapping, sourceColumn: 'källa' } }];
  expect(systemSources([told], own, record.sources)).toEqual([
    { system: 'CRM', column: 'Källa', sources: ['yourself'] },
  ]);
  const gap = { ...told, rows: [...told.rows, ['a@example.com', '', '', '', '']] };
  expect(systemSources([gap], own, record.sources)[0]?.column).toBe('');
  expect(systemSources([told], [], record.sources)).toEqual([
    { system: 'CRM', column: '', sources: [] },
  ]);
});

test('a column called source is suggested as the one that tells it', () => {
  expect(suggestMapping(['E-post', 'Källa'], record, undefined).sourceColumn).toBe('Källa');
  expect(suggestMapping(['E-post'], record, undefined).sourceColumn).toBeUndefined();
});
