import { expect, test } from 'vitest';
import { readTable } from '#main/intake/tables/read-table.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

function table(content: Uint8Array, name = 'register.csv') {
  const read = readTable({ name, bytes: content });
  if (!read.ok) throw new Error(`Refused: ${read.error.code}`);
  const [first] = read.value.tables;
  return first;
}

const refusal = (content: Uint8Array, name = 'register.csv') => {
  const read = readTable({ name, bytes: content });
  return read.ok ? 'taken' : read.error;
};

const expected = {
  name: 'register',
  columns: ['Namn', 'Ort'],
  rows: [
    ['Åsa', 'Öland'],
    ['Bo', ''],
  ],
};
const text = 'Namn;Ort\r\nÅsa;Öland\r\nBo;\r\n';
const utf16 = (order: 'le' | 'be') => {
  const marked = bytes(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? marked : marked.swap16();
};

test.each([
  ['UTF-8', bytes(text)],
  ['UTF-8 with a byte order mark', bytes(`\ufeff${text}`)],
  ['Latin-1', bytes(text, 'latin1')],
  ['UTF-16, little end first', utf16('le')],
  ['UTF-16, big end first', utf16('be')],
  ['LF alone', bytes(text.replaceAll('\r', ''))],
  ['CR alone', bytes(text.replaceAll('\n', ''))],
  ['no line end at the end', bytes(text.trimEnd())],
  ["Excel's own first line", bytes(`sep=;\r\n${text}`)],
  ['blank lines and rows of separators', bytes(`\r\n${text}\r\n;\r\n;\r\n`)],
])('reads a table in %s', (_, content) => {
  expect(table(content)).toEqual(expected);
});

test('reads the signs that Windows-1252 has and Latin-1 has not', () => {
  const content = Buffer.from([...bytes('Pris\n10 '), 0x80, ...bytes('\n'), 0x96, 0x0a]);
  expect(table(content)?.rows).toEqual([['10 €'], ['–']]);
});

test.each([
  [';', 'a;b,c;d\n1;2,5;3\n', ['a', 'b,c', 'd']],
  [',', 'a,b;c,d\n1,"2;5",3\n', ['a', 'b;c', 'd']],
  ['tab', 'a\tb, c\td\n1\t2, 5\t3\n', ['a', 'b, c', 'd']],
  ['|', 'a|b|c\n1|2|3\n', ['a', 'b', 'c']],
  ['none', 'Namn\nExempelsson, Alva\nProvdal, Olof\n', ['Namn']],
])('finds that %s separates', (_, content, columns) => {
  expect(table(bytes(content))?.columns).toEqual(columns);
});

test('is not misled by separators in the first long text', () => {
  const letter = `"Hej, hej, hej,\nen rad, till; och, så vidare"`;
  const content = `Id;Text\n${`1;${letter}\n`.repeat(20)}`;
  expect(table(bytes(content))?.columns).toEqual(['Id', 'Text']);
});

test('keeps values as they stand: spaces, zeros, quotes, line breaks, formulas', () => {
  const content = 'a;b\n 007 ;"sa ""hej""\r\noch gick"\n=1+1;5" rör\n';
  expect(table(bytes(content))?.rows).toEqual([
    [' 007 ', 'sa "hej"\r\noch gick'],
    ['=1+1', '5" rör'],
  ]);
});

test('names columns that have no name or the same one', () => {
  const content = ';Namn;namn;Namn (2);\n1;2;3;4;5\n';
  expect(table(bytes(content))?.columns).toEqual([
    '(1)',
    'Namn',
    'namn (2)',
    'Namn (2) (2)',
    '(5)',
  ]);
});

test('keeps rows that are longer or shorter than the header', () => {
  const read = table(bytes('a;b\n1;2;3\n1\n'));
  expect(read?.columns).toEqual(['a', 'b', '(3)']);
  expect(read?.rows).toEqual([
    ['1', '2', '3'],
    ['1', '', ''],
  ]);
});

test('reads 200 columns', () => {
  const header = Array.from({ length: 200 }, (_, index) => `k${index}`);
  const read = table(bytes(`${header.join(',')}\n${header.join(',')}\n`));
  expect(read?.columns).toEqual(header);
  expect(read?.rows).toEqual([header]);
});

test('reads 100 000 rows, the same each time', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `${index};Namn ${index};"a;b"\n`);
  const content = bytes(`id;namn;text\n${rows.join('')}`);
  const read = table(content);
  expect(read?.rows).toHaveLength(100_000);
  expect(read?.rows.at(-1)).toEqual(['99999', 'Namn 99999', 'a;b']);
  expect(table(content)).toEqual(read);
});

test.each([
  ['nothing', '', { code: 'file-empty' }],
  ['only blank lines', '\r\n\r\n', { code: 'csv-without-rows' }],
  ['a zero byte', 'a;b\n1;2\n3;\0\n', { code: 'csv-unreadable', line: 3 }],
])('refuses %s', (_, content, refused) => {
  expect(refusal(bytes(content))).toEqual(refused);
});

test.each([
  ['more columns than an export has', `a\n${';'.repeat(2_000)}x\n`, 2],
  ['one field that never ends', `a\nb\n${'x'.repeat(4_100_000)}`, 3],
  [
    'rows that would fill the memory when made even',
    `a${';'.repeat(1_999)}\n${'a\n'.repeat(15_000)}`,
    15_001,
  ],
])('refuses %s, with the line', (_, content, line) => {
  expect(refusal(bytes(content))).toEqual({ code: 'csv-unreadable', line });
});

test('refuses other formats by their extension, and a spreadsheet under a false one by its bytes', () => {
  expect(refusal(bytes('{}'), 'a.json')).toEqual({ code: 'format-unsupported', extension: 'json' });
  const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x0a, 0x3b]);
  expect(refusal(zip)).toEqual({ code: 'csv-unreadable', line: 1 });
});

test('names the table after the file, without its folder', () => {
  expect(table(bytes(text), 'C:\\export\\kund.register.csv')?.name).toBe('kund.register');
});
