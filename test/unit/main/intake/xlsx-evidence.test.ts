import { expect, test } from 'vitest';
import { readCollected } from '#main/intake/tables/read-collected.ts';
import { rowXml, workbook, workbookParts } from '../../../factories/files/workbook.ts';
import { zip } from '../../../factories/files/zip.ts';

async function tables(bytes: Uint8Array, name = 'kunder.xlsx') {
  const read = await readCollected({ name, bytes });
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.error)}`);
  return read.value.tables;
}

const sheet = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;
const one = (xml: string, rest?: Parameters<typeof workbookParts>[1]) =>
  workbook([{ name: 'Blad1', xml }], rest);

/** A workbook with further parts beside its first sheet. */
function beside(xml: string, parts: Readonly<Record<string, { type: string; xml: string }>>) {
  const all = workbookParts([{ name: 'Blad1', xml }]);
  const path = Object.keys(all).find((name) => /worksheets\/[^/]+\.xml$/.test(name)) ?? '';
  const relations = Object.entries(parts).map(
    ([name, { type }], at) =>
      `<Relationship Id="p${at}" Type="http://example.com/${type}" Target="../${name}"/>`,
  );
  const rels = path.replace(/([^/]+)$/, '_rels/$1.rels');
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [`xl/${name}`, part.xml]),
  );
  return zip({ ...all, ...files, [rels]: `<Relationships>${relations.join('')}</Relationships>` });
}

test.each(['<c r="B2" t="s"/>', '<c r="B2" t="s"><v></v></c>', '<c r="B2" t="s"><v> </v></c>'])(
  'shows nothing for a cell that points to no text: %s',
  async (empty) => {
    const strings = '<si><t>Någon annans adress</t></si>';
    const xml = sheet(
      rowXml(1, 'Namn', 'Adress', 'Ort'),
      `<row r="2"><c r="A2" t="inlineStr"><is><t>Alva</t></is></c>${empty}<c r="C2" t="inlineStr"><is><t>X</t></is></c></row>`,
    );
    expect((await tables(one(xml, { strings })))[0]?.rows).toEqual([['Alva', '', 'X']]);
  },
);

test('keeps both of two rows with one number, and both of two cells of one place', async () => {
  const xml = sheet(
    rowXml(1, 'Namn', 'Ort'),
    rowXml(2, 'Alva', 'Testby'),
    rowXml(2, 'Bo', 'Provstad'),
    '<row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row>',
  );
  expect((await tables(one(xml)))[0]?.rows).toEqual([
    ['Alva', 'Testby'],
    ['Bo', 'Provstad'],
    ['1\n2', ''],
  ]);
});

test('shows formulas whose value is missing, shared ones too, and counts them', async () => {
  const xml = sheet(
    rowXml(1, 'Namn', 'Dubbel'),
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Alva</t></is></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f></c></row>',
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Bo</t></is></c><c r="B3"><f t="shared" si="0"/></c></row>',
    '<row r="4"><c r="A4" t="inlineStr"><is><t>Ce</t></is></c><c r="B4" t="str"><f>""</f><v></v></c></row>',
  );
  expect((await tables(one(xml)))[0]).toMatchObject({
    rows: [
      ['Alva', '=A2*2'],
      ['Bo', '=A2*2 (B2)'],
      ['Ce', ''],
    ],
    noticed: { unvalued: 2 },
  });
});

test('reads notes and threaded comments as columns beside what they are about', async () => {
  const xml = sheet(rowXml(1, 'Namn', 'Status'), rowXml(2, 'Alva', 'Kund'), rowXml(3, 'Bo', ''));
  const bytes = beside(xml, {
    'comments1.xml': {
      type: 'comments',
      xml: `<comments><authors><author>Kim</author><author>tc={1}</author></authors><commentList>
        <comment ref="B2" authorId="0"><text><r><t>Otrevlig i </t></r><r><t>telefon</t></r></text></comment>
        <comment ref="A2" authorId="1"><text><t>[Threaded comment] Upgrade Excel</t></text></comment>
        <comment ref="A1" authorId="0"><text><t>Ur folkbokföringen</t></text></comment>
        <comment ref="B3" authorId="0"><text><t>Ringer ofta</t></text></comment>
        <comment ref="B7" authorId="0"><text><t>Ensam</t></text></comment></commentList></comments>`,
    },
    'threadedComments/threadedComment1.xml': {
      type: 'threadedComment',
      xml: `<ThreadedComments><threadedComment ref="A2" id="1"><text>Skyddad identitet</text></threadedComment>
        <threadedComment ref="A2" id="2" parentId="1"><text>Bekräftat</text></threadedComment></ThreadedComments>`,
    },
  });
  expect(await tables(bytes)).toEqual([
    {
      name: 'Blad1',
      columns: ['Namn', 'Status', 'Namn (kommentar)', 'Status (kommentar)'],
      rows: [
        ['Alva', 'Kund', 'Skyddad identitet\nBekräftat', 'Otrevlig i telefon'],
        ['Bo', '', '', 'Ringer ofta'],
        ['', '', '', 'Ensam'],
      ],
      notes: ['A1: Ur folkbokföringen'],
    },
  ]);
});

test('reads what is written in boxes over a sheet', async () => {
  const bytes = beside(sheet(rowXml(1, 'Namn'), rowXml(2, 'Alva')), {
    'drawings/drawing1.xml': {
      type: 'drawing',
      xml: '<wsDr><sp><txBody><p><r><t>Ring inte </t></r><r><t>hem</t></r></p></txBody></sp></wsDr>',
    },
  });
  expect((await tables(bytes))[0]?.notes).toEqual(['Ring inte hem']);
});

test('takes a sheet of a head alone for a search that found nothing', async () => {
  expect(await tables(one(sheet(rowXml(1, 'Namn', 'Ort'))))).toEqual([
    { name: 'Blad1', columns: ['Namn', 'Ort'], rows: [] },
  ]);
});

test('asks which row is the head where the first one holds data', async () => {
  const bytes = one(sheet(rowXml(1, 'Alva', 'a@example.com'), rowXml(2, 'Bo', 'b@example.com')));
  const read = await readCollected({ name: 'kunder.xlsx', bytes });
  expect(read).toMatchObject({
    error: {
      code: 'table-unsure',
      file: 'kunder.xlsx',
      about: ['head'],
      preview: [{ name: 'Blad1' }],
    },
  });
  const told = await readCollected({
    name: 'kunder.xlsx',
    bytes,
    reading: { head: { first: 0, last: 0 } },
  });
  expect(told).toMatchObject({
    value: { tables: [{ columns: ['(1)', '(2)'], rows: { length: 2 } }] },
  });
});
