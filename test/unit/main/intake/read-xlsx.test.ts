import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readCollected } from '#main/intake/tables/read-collected.ts';
import { rowXml, workbook, workbookParts } from '../../../factories/files/workbook.ts';
import { zip } from '../../../factories/files/zip.ts';

async function tables(bytes: Uint8Array, name = 'kunder.xlsx') {
  const read = await readCollected({ name, bytes });
  if (!read.ok) throw new Error(`Refused: ${read.error.code}`);
  return read.value.tables;
}

async function refusal(bytes: Uint8Array, name = 'kunder.xlsx') {
  const read = await readCollected({ name, bytes });
  return read.ok ? 'taken' : read.error;
}

const sheet = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;
const one = (xml: string, rest?: Parameters<typeof workbookParts>[1]) =>
  workbook([{ name: 'Blad1', xml }], rest);

test('reads every sheet of a file that a spreadsheet program wrote', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Kunder',
        rows: [
          ['Namn', 'Född', 'Saldo'],
          ['Alva Exempelsson', new Date(Date.UTC(1990, 4, 17)), 12.5],
          ['Olof Provdal', null, 0],
        ],
      },
      { name: 'Tomt', rows: [] },
      { name: 'Samtal', rows: [['När'], [new Date(Date.UTC(2026, 2, 29, 2, 30))]] },
    ],
  });
  expect(await tables(bytes)).toEqual([
    {
      name: 'Kunder',
      columns: ['Namn', 'Född', 'Saldo'],
      rows: [
        ['Alva Exempelsson', '1990-05-17', '12.5'],
        ['Olof Provdal', '', '0'],
      ],
    },
    { name: 'Samtal', columns: ['När'], rows: [['2026-03-29T02:30:00']] },
  ]);
});

test.each([
  ['yyyy-mm-dd', '45992', '2025-12-01'],
  ['m/d/yyyy', '45992', '2025-12-01'],
  ['yyyy-mm-dd', '45992.75', '2025-12-01T18:00:00'],
  ['yyyy-mm-dd hh:mm', '45992', '2025-12-01T00:00:00'],
  ['yyyy-mm-dd hh:mm:ss', '45992.999988425922', '2025-12-01T23:59:59'],
  ['hh:mm', '0.5', '12:00:00'],
  ['[h]:mm', '1.5', '36:00'],
  ['yyyy-mm-dd', '1', '1900-01-01'],
  ['yyyy-mm-dd', '59', '1900-02-28'],
  ['yyyy-mm-dd', '60', '60'],
  ['yyyy-mm-dd', '61', '1900-03-01'],
  ['yyyy-mm-dd', '-1', '-1'],
  ['General', '9002011234', '9002011234'],
  ['General', '199002011234', '199002011234'],
  ['General', '12345678901234567890', '12345678901234567890'],
  ['General', '1.1000000000000001', '1.1'],
  ['General', '1E+21', '1000000000000000000000'],
  ['000000-0000', '9002011234', '900201-1234'],
  ['0000000000', '701234567', '0701234567'],
  ['0.00', '1.23456', '1.23456'],
  ['0.00', '5', '5.00'],
  ['#,##0', '1234567', '1234567'],
  ['#,##0.00 "kr"', '1234.5', '1234.50 kr'],
  ['0%', '0.25', '25%'],
  ['0%', '0.255', '0.255'],
  ['0;0', '-5', '-5'],
  ['0.00E+00', '123456', '123456'],
  ['@', '0046', '0046'],
])('shows a number in the format %s: %s as %s', async (format, raw, shown) => {
  const xml = sheet(rowXml(1, 'Värde'), rowXml(2, { v: raw, s: 1 }));
  expect((await tables(one(xml, { formats: [format] })))[0]?.rows).toEqual([[shown]]);
});

test('counts days from 1904 in a workbook that says so', async () => {
  const xml = sheet(rowXml(1, 'Dag'), rowXml(2, { v: 0, s: 1 }));
  const bytes = one(xml, { formats: ['yyyy-mm-dd'], since1904: true });
  expect((await tables(bytes))[0]?.rows).toEqual([['1904-01-01']]);
});

test('reads texts of every kind, what a formula gave, errors, and truth', async () => {
  const xml = sheet(
    rowXml(1, 'A', 'B', 'C', 'D', 'E', 'F', 'G'),
    rowXml(
      2,
      { t: 's', v: 0 },
      { t: 'str', f: 'A1&amp;B1', v: 'AB' },
      { f: 'SUM(1,2)', v: 3 },
      { f: 'NOW()' },
      { t: 'e', v: '#N/A' },
      { t: 'b', v: 1 },
      { t: 'd', v: '2026-03-01' },
    ),
  );
  const strings =
    '<si><r><t>Al</t></r><r><t xml:space="preserve">va </t></r><rPh><t>x</t></rPh><r><t>_x0041_</t></r></si>';
  expect((await tables(one(xml, { strings })))[0]?.rows).toEqual([
    ['Alva A', 'AB', '3', '=NOW()', '#N/A', 'TRUE', '2026-03-01'],
  ]);
});

test('lets a merged cell stand in every row it covers', async () => {
  const xml = `${sheet(
    rowXml(1, 'Kund', 'Telefon'),
    rowXml(2, 'Alva', '070-1'),
    rowXml(3, undefined, '070-2'),
    rowXml(4, 'Olof', '070-3'),
  )}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
  expect((await tables(one(xml)))[0]?.rows).toEqual([
    ['Alva', '070-1'],
    ['Alva', '070-2'],
    ['Olof', '070-3'],
  ]);
});

test('keeps a title above the header as a note of the table', async () => {
  const xml = `${sheet(
    rowXml(1, 'Kundregister 2026'),
    rowXml(3, undefined, 'Namn', 'Ort'),
    rowXml(4, undefined, 'Alva', 'Ort A'),
  )}<mergeCells><mergeCell ref="A1:C1"/></mergeCells>`;
  expect(await tables(one(xml))).toEqual([
    {
      name: 'Blad1',
      columns: ['Namn', 'Ort'],
      rows: [['Alva', 'Ort A']],
      notes: ['Kundregister 2026'],
    },
  ]);
});

test('joins a header of two rows where its cells are merged across and down', async () => {
  const xml = `${sheet(
    rowXml(1, 'Namn', 'Adress', undefined),
    rowXml(2, undefined, 'Gata', 'Ort'),
    rowXml(3, 'Alva', 'Gatan 1', 'Ort A'),
  )}<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>`;
  expect((await tables(one(xml)))[0]).toEqual({
    name: 'Blad1',
    columns: ['Namn', 'Adress Gata', 'Adress Ort'],
    rows: [['Alva', 'Gatan 1', 'Ort A']],
  });
});

test('tells of hidden sheets, rows and columns, and reads them', async () => {
  const xml = `<cols><col min="2" max="2" hidden="1"/></cols>${sheet(
    rowXml(1, 'Namn', 'Anmärkning'),
    rowXml(2, 'Alva', 'svår kund').replace('<row ', '<row hidden="1" '),
    rowXml(3, 'Olof', ''),
  )}`;
  const bytes = workbook([
    { name: 'Synligt', xml: sheet(rowXml(1, 'A'), rowXml(2, 'b')) },
    { name: 'Dolt', xml, state: 'veryHidden' },
  ]);
  const [shown, hidden] = await tables(bytes);
  expect(shown).not.toHaveProperty('hidden');
  expect(hidden).toMatchObject({
    rows: [
      ['Alva', 'svår kund'],
      ['Olof', ''],
    ],
    hidden: { sheet: true, rows: 1, columns: 1 },
  });
});

test('names equal columns apart and those without a name by their place', async () => {
  const xml = sheet(rowXml(1, 'Ort', undefined, 'ort'), rowXml(2, 'a', 'b', 'c'));
  expect((await tables(one(xml)))[0]?.columns).toEqual(['Ort', '(2)', 'ort (2)']);
});

test.each([
  [
    'cells of no row and column',
    sheet(
      '<row><c t="inlineStr"><is><t>A</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>',
    ),
    [['2', '3']],
  ],
  [
    'a prefix on every name',
    `<x:sheetData xmlns:x="x"><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData>`,
    [['2']],
  ],
])('reads %s', async (_, xml, rows) => {
  expect((await tables(one(xml)))[0]?.rows).toEqual(rows);
});

const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const cells = sheet(rowXml(1, 'Namn'), rowXml(2, 'Alva'));

test.each([
  ['entities of its own', one(cells, { prolog: bomb }), 'spreadsheet-unreadable'],
  ['an entity nobody declared', one(sheet(rowXml(1, '&b;'))), 'spreadsheet-unreadable'],
  ['XML that ends too soon', one('<sheetData><row>').subarray(0), 'spreadsheet-unreadable'],
  [
    'a sheet name that points nowhere',
    zip({ 'xl/workbook.xml': '<workbook/>' }),
    'spreadsheet-unreadable',
  ],
  ['no zip at all', Buffer.from('kunder'), 'spreadsheet-unreadable'],
  ['a zip cut off', one(cells).subarray(0, 900), 'spreadsheet-unreadable'],
  [
    'more bytes than an entry claims',
    zip(workbookParts([{ name: 'A', xml: cells }]), 10),
    'spreadsheet-unreadable',
  ],
  [
    'a claim of gigabytes',
    zip(workbookParts([{ name: 'A', xml: cells }]), 3_000_000_000),
    'content-too-large',
  ],
  [
    'a cell beyond the last column',
    one(sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')),
    'spreadsheet-unreadable',
  ],
  [
    'a shared text that is not there',
    one(sheet(rowXml(1, { t: 's', v: 7 }))),
    'spreadsheet-unreadable',
  ],
  ['nothing in any sheet', one(sheet()), 'file-without-tables'],
  [
    'a merged area of the whole sheet, twenty times',
    one(`${cells}<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(20)}</mergeCells>`),
    'too-many-cells',
  ],
  [
    'three thousand columns',
    one(sheet('<row r="1"><c r="DKK1"><v>1</v></c></row>')),
    'too-many-columns',
  ],
])('refuses %s', async (_, bytes, code) => {
  expect(await refusal(bytes)).toMatchObject({ code });
});

test('takes a spreadsheet for what it is under the name of a CSV file', async () => {
  expect(await tables(one(cells), 'kunder.csv')).toHaveLength(1);
});

test('refuses another zip file by its extension', async () => {
  expect(await refusal(zip({ 'a.txt': 'a' }), 'allt.zip')).toEqual({
    code: 'format-unsupported',
    extension: 'zip',
  });
});

test('tells how far it has come', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => rowXml(at + 1, `Namn ${at}`, at));
  const heard: [number, number][] = [];
  await readCollected({ name: 'a.xlsx', bytes: one(sheet(...rows)) }, (done, total) =>
    heard.push([done, total]),
  );
  expect(heard.length).toBeGreaterThan(1);
  expect(heard.at(-1)?.[0]).toBe(heard.at(-1)?.[1]);
});
