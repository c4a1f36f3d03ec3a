import { describe, expect, test } from 'vitest';
import { undecided } from '#domain/disclosure/disclosure.ts';
import { outgoingNames } from '#domain/disclosure/names/outgoing-name.ts';
import { secretsOf } from '#domain/disclosure/proof/secrets.ts';
import { withheldFiles } from '#domain/disclosure/withheld-files.ts';
import { recogniseCategories } from '#domain/register/recognise-categories.ts';
import { disclosureWords } from '#shared/words/disclosure-words.ts';
import { makeDocument } from '../../../factories/cases/case.ts';
import {
  makeMapping,
  makeTable,
  redactionsOf,
  sentOut,
} from '../../../factories/cases/disclosure.ts';

const said = '[maskerat: andras rättigheter]';
const table = makeTable({
  system: 'Bos system',
  name: 'Anm av Bo Provsson',
  columns: ['E-post', 'Typ', 'Sagt till Bo Provsson'],
});

describe('a name that is redacted', () => {
  const redactions = redactionsOf({
    names: [
      ['table', 0, 7, 18],
      ['column', 2, 10, 21],
      ['system', 0, 0, 3],
    ],
  });
  const out = sentOut([table], { redactions });

  test('goes out as its ground, of system, table and column alike', () => {
    expect(out.tables[0]).toMatchObject({
      system: `${said} system`,
      name: `Anm av ${said}`,
      columns: ['E-post', 'Typ', `Sagt till ${said}`],
      rows: table.rows,
    });
  });

  test('is counted, and told of by the names that go out', () => {
    expect(out.withheld).toMatchObject([
      { system: `${said} system`, name: `Anm av ${said}`, names: 3, values: 0, rows: 0 },
    ]);
  });

  test('is still what the mapping knows the column by', () => {
    const categories = [
      { id: 'notes', name: { sv: '', en: '' }, text: { sv: '', en: '' }, columns: [] },
    ];
    const mapping = makeMapping({
      columns: [{ column: 'Sagt till Bo Provsson', category: 'notes' }],
    });
    const { found } = recogniseCategories(out.tables, categories as never, [
      { system: 'Bos system', mapping },
    ]);
    expect(found).toMatchObject([{ columns: [`Sagt till ${said}`] }]);
  });

  test('is a secret like any other, the whole of a cut word with it', () => {
    const secrets = secretsOf(
      [table],
      { ...undecided, redactions },
      outgoingNames([], [table], []),
    );
    expect(secrets.map(({ text }) => text)).toEqual(['Bos', 'Bo Provsson']);
  });
});

const collected = (id: string, tables: number) => ({
  system: 'Arkiv',
  document: { ...makeDocument(id), name: `Bo Provsson ${id}.pdf` },
  tables: Array.from({ length: tables }, () => ({ name: 'T', columns: [], rows: 0 })),
});

describe('the name of a file', () => {
  test('goes out of an enclosure and of what is left out whole, and of no other', () => {
    const leftOut = [{ documentId: 'd3', ground: 'secrecy', words: '' } as const];
    const files = [collected('d1', 0), collected('d2', 1), collected('d3', 1)];
    const tables = ['d2', 'd3'].map((documentId) => makeTable({ documentId }));
    const names = outgoingNames(files, tables, leftOut);
    expect(names.map((one) => [one.documentId, one.names.map(({ of }) => of)])).toEqual([
      ['d1', ['system', 'file']],
      ['d3', ['system', 'file']],
      ['d2', ['system', 'table', 'column', 'column', 'column']],
    ]);
  });

  test('is said of what is left out whole without what is redacted in it', () => {
    const leftOut = [{ documentId: 'd1', ground: 'secrecy', words: '' } as const];
    const redactions = redactionsOf({ names: [['file', 0, 0, 11]] });
    expect(
      withheldFiles([collected('d1', 1)], { leftOut, redactions }, disclosureWords.sv),
    ).toMatchObject([{ name: `${said} d1.pdf`, whole: true }]);
  });
});
