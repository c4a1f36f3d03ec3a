import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { TableReading } from '#domain/case/data/table-reading.ts';
import { readTable } from '#main/intake/tables/read-table.ts';

const take = (content: string | Uint8Array, reading: TableReading = {}) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readTable({ name: 'register.csv', bytes, reading });
};

function table(content: string | Uint8Array, reading?: TableReading) {
  const read = take(content, reading);
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.error)}`);
  return read.value.tables[0];
}

function doubts(content: string | Uint8Array) {
  const read = take(content);
  if (read.ok || read.error.code !== 'table-unsure') return [];
  return read.error.about;
}

const three = [
  ['Alva', 'a@example.com', 'Testby'],
  ['Bo', 'b@example.com', 'Provstad'],
];

test.each([
  ['CRLF then LF', 'Namn;E-post;Ort\r\nAlva;a@example.com;Testby\nBo;b@example.com;Provstad\n'],
  ['LF then CRLF', 'Namn;E-post;Ort\nAlva;a@example.com;Testby\r\nBo;b@example.com;Provstad\r\n'],
  ['CR among CRLF', 'Namn;E-post;Ort\r\nAlva;a@example.com;Testby\rBo;b@example.com;Provstad\r\n'],
  ['CR then LF', 'Namn;E-post;Ort\rAlva;a@example.com;Testby\nBo;b@example.com;Provstad\r'],
])('makes a row of every record where line ends are mixed: %s', (_, content) => {
  expect(table(content)?.rows).toEqual(three);
});

test('reads line ends of all kinds inside quotation marks', () => {
  const content = '"Namn\r\n(fullt)";Not\nAlva;"a\r\nb"\nBo;"c\rd\ne"\n';
  expect(table(content)).toMatchObject({
    columns: ['Namn (fullt)', 'Not'],
    rows: [
      ['Alva', 'a\r\nb'],
      ['Bo', 'c\rd\ne'],
    ],
  });
});

test('keeps a line feed within a value where only pairs end the lines', () => {
  const content = 'Namn;Ort\r\nAlva;Test\nby\r\nBo;Provstad\r\n';
  expect(table(content)?.rows).toEqual([
    ['Alva', 'Test\nby'],
    ['Bo', 'Provstad'],
  ]);
});

test.each([
  ['a mark that is closed two rows below', 'N;S;O\nAlva;"Ava;X\nBo;Bo";Y\nCe;C;Z\n'],
  ['a mark that another person’s mark closes', 'N;S;O\nAlva;"Ava;X\nBo;"Bo;Y\nCe;C;Z\n'],
  ['a mark that nothing closes', 'N;S\nAlva;x\nBo;"Bobo\nCe;y\n'],
])('asks where quotation marks cannot be trusted: %s', (_, content) => {
  expect(doubts(content)).toContain('quotes');
  const rows = table(content, { quotes: 'plain' })?.rows ?? [];
  expect(rows.flat().join('')).not.toContain('\n');
});

test('shows the row that the doubt is about, however far down it stands', () => {
  const rows = Array.from({ length: 300 }, (_, at) => `${at};x;y\n`);
  const read = take(`Id;Text;Ort\n${rows.join('')}"a;b;c\nd";e;f\n`);
  const error = read.ok ? undefined : read.error;
  if (error?.code !== 'table-unsure') throw new Error('taken');
  expect(error.preview[0]?.rows.map(({ row }) => row)).toContain(302);
});

test.each(['utf8', 'utf-16le', 'utf-16be', 'windows-1252'])(
  'reads %s without a mark',
  (encoding) => {
    const bytes = iconv.encode('Namn;Ort\nÅsa Öberg;Växjö\nBjörn;Malmö\n', encoding);
    expect(table(bytes)?.rows).toEqual([
      ['Åsa Öberg', 'Växjö'],
      ['Björn', 'Malmö'],
    ]);
  },
);

test.each(['macintosh', 'cp850'] as const)('asks whether a text is %s, and proposes it', (name) => {
  const bytes = iconv.encode('Namn;Ort\nÅsa Öberg;Växjö\nBjörn;Malmö\n', name);
  const read = take(bytes);
  const error = read.ok ? undefined : read.error;
  expect(error).toMatchObject({
    code: 'table-unsure',
    about: ['encoding'],
    reading: { encoding: name },
  });
  expect(table(bytes, { encoding: name })?.rows[0]).toEqual(['Åsa Öberg', 'Växjö']);
});

test('does not let one bad byte change the letters of all other rows', () => {
  const bytes = Buffer.concat([
    Buffer.from('Namn;Ort\nÅsa Öberg;Växjö\nBo;Malm'),
    Buffer.of(0xf6),
    Buffer.from('\nÄngla;Örebro\n'),
  ]);
  expect(doubts(bytes)).toEqual(['encoding']);
  expect(table(bytes, { encoding: 'utf-8' })).toMatchObject({
    rows: [
      ['Åsa Öberg', 'Växjö'],
      ['Bo', 'Malmö'],
      ['Ängla', 'Örebro'],
    ],
    noticed: { undecoded: 1 },
  });
});

test.each([
  [
    'a title and a blank line',
    'Kundregister, 2026-05-01\n\nNamn,E-post,Ort\n',
    ',',
    ['Kundregister, 2026-05-01'],
  ],
  [
    'labels and what they say',
    'Rapport:;Kundregister\nUtskriven:;2026-05-01\n\nNamn;E-post;Ort\n',
    ';',
    ['Rapport: Kundregister', 'Utskriven: 2026-05-01'],
  ],
  ['separators after the title', 'Kundregister;;\n;;\nNamn;E-post;Ort\n', ';', ['Kundregister']],
])('finds the head below %s, and keeps what stands above', (_, above, sign, notes) => {
  const body = three.map((row) => row.join(sign)).join('\n');
  expect(table(`${above}${body}\n`)).toMatchObject({
    columns: ['Namn', 'E-post', 'Ort'],
    rows: three,
    notes,
  });
});

test('keeps sums below the rows as notes, not as somebody’s row', () => {
  const content = 'Namn;Skuld\nAlva;0\nBo;12000\n\nSumma;12000\nAntal rader: 2\n';
  expect(table(content)).toMatchObject({
    rows: [
      ['Alva', '0'],
      ['Bo', '12000'],
    ],
    notes: ['Summa 12000', 'Antal rader: 2'],
  });
});

test.each([
  ['gaps that the second fills', 'Namn;Adress;;Kontakt\n;Gata;Ort;Telefon\n', 'Adress Ort'],
  ['groups over names', 'Kund;Kund;;\nNamn;Gata;Ort;Telefon\n', 'Kund Ort'],
])('joins two rows of names: %s', (_, head, third) => {
  const read = table(`${head}Alva;G 1;Testby;070-1234567\nBo;G 2;Provstad;070-1234568\n`);
  expect(read?.columns[2]).toBe(third);
  expect(read?.rows).toHaveLength(2);
});

test('asks where the first row holds data itself, and reads it as data when told to', () => {
  const content = 'Alva;a@example.com;Testby\nBo;b@example.com;Provstad\n';
  expect(doubts(content)).toEqual(['head']);
  expect(table(content, { head: { first: 0, last: 0 } })).toMatchObject({
    columns: ['(1)', '(2)', '(3)'],
    rows: three,
  });
});

test('asks where two signs separate equally well', () => {
  const content = 'Namn;Ort,Land\nAlva;Testby,SE\nBo;Provstad,SE\n';
  expect(doubts(content)).toEqual(['delimiter']);
  expect(table(content, { delimiter: ',' })?.columns).toEqual(['Namn;Ort', 'Land']);
});

test('judges the separator by the rows, not by a head that has another', () => {
  const content = `Belopp;Summa\n${'12,5;13,5\n'.repeat(50)}`;
  expect(table(content)?.columns).toEqual(['Belopp', 'Summa']);
});

test('takes a head without rows for a search that found nothing', () => {
  expect(table('Namn;E-post;Ort\r\n')).toEqual({
    name: 'register',
    columns: ['Namn', 'E-post', 'Ort'],
    rows: [],
  });
});

test('counts the rows that are longer than the head', () => {
  expect(table('Namn;Ort\nAlva;Testby;och mer\nBo;Provstad\n')).toMatchObject({
    columns: ['Namn', 'Ort', '(3)'],
    noticed: { ragged: 1 },
  });
});

test('gives the reading by which the same table is read again', () => {
  const content = 'Kundregister\n\nNamn;Ort\nAlva;Testby\n';
  const read = take(content);
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.reading).toEqual({
    delimiter: ';',
    encoding: 'utf-8',
    quotes: 'around',
    head: { first: 3, last: 3 },
  });
  expect(table(content, read.value.reading)).toEqual(read.value.tables[0]);
});
