import { expect, test } from 'vitest';
import { readCollected } from '#main/intake/tables/read-collected.ts';

async function tables(text: string | Uint8Array, name = 'utdrag.xls') {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const read = await readCollected({ name, bytes });
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.error)}`);
  return read.value.tables;
}

const rows = [
  ['Alva', 'Testby'],
  ['Bo', 'Provstad'],
];

test('reads a page that is called a spreadsheet', async () => {
  const page = `<html><head><style>td{color:red}</style><title>x</title></head><body><h1>Kundregister</h1>
    <table><tr><th>Namn</th><th>Ort</th></tr><tr><td>Alva</td><td>Testby</td></tr>
    <tr><td>Bo<td>Provstad</table></body></html>`;
  expect(await tables(page)).toEqual([
    { name: 'utdrag', columns: ['Namn', 'Ort'], rows, notes: ['Kundregister'] },
  ]);
});

test('reads cells over several rows and tables within tables', async () => {
  const page = `<table><tr><td>Namn</td><td>Ort</td></tr><tr><td rowspan="2">Alva</td><td>Testby</td></tr>
    <tr><td>Provstad</td></tr></table><table><tr><td>Ärende</td></tr><tr><td>a<br>b</td></tr></table>`;
  expect(await tables(page)).toMatchObject([
    {
      name: 'utdrag 1',
      rows: [
        ['Alva', 'Testby'],
        ['Alva', 'Provstad'],
      ],
    },
    { name: 'utdrag 2', columns: ['Ärende'], rows: [['a\nb']] },
  ]);
});

test('reads an XML spreadsheet of 2003, with its notes', async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="Kunder"><Table><Row><Cell><Data ss:Type="String">Namn</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Ort</Data></Cell></Row>
    <Row ss:Index="3"><Cell><Data ss:Type="String">Alva</Data><Comment ss:Author="Kim"><ss:Data>Svår</ss:Data></Comment></Cell><Cell ss:Index="3"><Data ss:Type="String">Testby</Data></Cell></Row>
    <Row><Cell><Data ss:Type="String">Bo</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Provstad</Data></Cell></Row></Table></Worksheet></Workbook>`;
  expect(await tables(xml)).toEqual([
    {
      name: 'Kunder',
      columns: ['Namn', 'Ort', 'Namn (kommentar)'],
      rows: [
        ['Alva', 'Testby', 'Svår'],
        ['Bo', 'Provstad', ''],
      ],
    },
  ]);
});

test.each(['utdrag.xls', 'utdrag.xlsx'])('reads a text that is called %s', async (name) => {
  expect(await tables('Namn\tOrt\r\nAlva\tTestby\r\nBo\tProvstad\r\n', name)).toEqual([
    { name: 'utdrag', columns: ['Namn', 'Ort'], rows },
  ]);
  const wide = Buffer.from('\ufeffNamn\tOrt\r\nAlva\tTestby\r\nBo\tProvstad\r\n', 'utf16le');
  expect((await tables(wide, name))[0]?.rows).toEqual(rows);
});

test('goes through a page of nothing but cells over many rows', async () => {
  const page = `<table>${'<tr><td rowspan="1000">x<td>y'.repeat(3_000)}</table>`;
  const read = await readCollected({ name: 'a.xls', bytes: Buffer.from(page) });
  expect(read).toBeDefined();
});

test('says of which file a person is asked', async () => {
  const bytes = Buffer.from('Alva;a@example.com\nBo;b@example.com\n');
  for (const name of ['a.csv', 'a.xls']) {
    const read = await readCollected({ name, bytes });
    expect(read).toMatchObject({ error: { code: 'table-unsure', file: name } });
  }
});
