import { rowXml, workbook, workbookParts } from '../../factories/files/workbook.ts';
import { zip } from '../../factories/files/zip.ts';

const sheet = (xml: string, rest?: Parameters<typeof workbook>[1]) =>
  workbook([{ name: 'A', xml }], rest);
const rows = (inside: string) => sheet(`<sheetData>${inside}</sheetData>`);
const csv = (text: string) => Buffer.from(text);
const shared = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  ).join('');
const many = <T>(count: number, of: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => of(at));

/** Tables that exhaust a careless reader, by a name that says their format; `n` is about their size in bytes. */
export const hostileTables: Readonly<Record<string, (n: number) => Uint8Array>> = {
  'columns without number.csv': (n) => csv(`${';'.repeat(n)}\n1;2`),
  'quotes.csv': (n) => csv(`a;b\n${'"'.repeat(n)}`),
  'a quote that never closes.csv': (n) => csv(`a;b\n"${'x;\n'.repeat(n / 3)}`),
  'newlines.csv': (n) => csv(`a;b\n${'\n'.repeat(n)}1;2`),
  'carriage returns.csv': (n) => csv(`a;b\r${'\r'.repeat(n)}1;2`),
  'one long cell.csv': (n) => csv(`a;b\n${'x'.repeat(n)};1`),
  'separators of every kind.csv': (n) => csv('a;b,c\td|e\n;,\t|'.repeat(n / 14)),
  'a head of spaces.csv': (n) => csv(`a${' '.repeat(n)}b;c\n1;2`),
  'columns of one name.csv': (n) =>
    csv(`${many(1_900, () => 'a').join(';')}\n${'1;\n'.repeat(n / 3)}`),
  'no text at all.csv': (n) => Buffer.alloc(n, 0xff),
  'a name of dots.csv': () => csv('a;b\n1;2'),
  'rows of different lengths.csv': (n) => csv(`${'1\n'.repeat(n / 2)}${';'.repeat(1_900)}\n`),
  'brackets.json': (n) => csv('['.repeat(n)),
  'brackets one on each line.json': (n) => csv('[\n'.repeat(n / 2)),
  'lines of values.json': (n) => csv('1\n'.repeat(n / 2)),
  'keys without number.json': (n) => csv(`{${many(n / 14, (at) => `"k${at}":1`).join(',')}}`),
  'rows of different keys.json': (n) => csv(`[${many(n / 14, (at) => `{"k${at}":1}`).join(',')}]`),
  'members that have little in common.json': (n) =>
    csv(
      `{"a":{${many(n / 28, (at) => `"k${at}":1`).join(',')},"z":1},${many(n / 28, (at) => `"m${at}":{"z":1}`).join(',')}}`,
    ),
  'columns of one name by many ways.json': (n) =>
    csv(JSON.stringify(waysTo(Math.min(16, Math.floor(Math.log2(n / 60)))))),
  'a number of many digits.json': (n) => csv(`[{"a":${'9'.repeat(n)}}]`),
  'escapes.json': (n) => csv(`[{"a":"${'\\u0041'.repeat(n / 6)}"}]`),
  'lists within lists.json': (n) => csv(`[${'[1],'.repeat(n / 4)}[1]]`),
  'a list of names over nothing.json': (n) =>
    csv(`[[${many(n / 8, (at) => `"n${at}"`).join(',')}],[]]`),
  'a long shared text.xlsx': (n) =>
    sheet(`<sheetData>${shared(n / 30)}</sheetData>`, {
      strings: `<si><t>${'a'.repeat(n)}</t></si>`,
    }),
  'a shared text in runs.xlsx': (n) =>
    sheet(`<sheetData>${shared(2)}</sheetData>`, {
      strings: `<si>${'<r><t>a</t></r>'.repeat(n / 15)}</si>`,
    }),
  'escaped characters.xlsx': (n) =>
    sheet(`<sheetData>${shared(2)}</sheetData>`, {
      strings: `<si><t>${'_x000D_'.repeat(n / 7)}</t></si>`,
    }),
  'empty shared texts.xlsx': (n) =>
    sheet(`<sheetData>${shared(2)}</sheetData>`, { strings: '<si/>'.repeat(n / 5) }),
  'elements within elements.xlsx': (n) => rows('<a>'.repeat(n / 3)),
  'attributes without number.xlsx': (n) =>
    rows(`<row ${many(n / 10, (at) => `a${at}="b"`).join(' ')}/>`),
  'an attribute without end.xlsx': (n) => rows(`<row a="${'b'.repeat(n)}"/>`),
  'a reference to a cell without end.xlsx': (n) =>
    rows(`<row r="1"><c r="A${'1'.repeat(n)}"/></row>`),
  'a merged area without end.xlsx': (n) =>
    sheet(
      `<sheetData>${rowXml(1, 'a')}</sheetData><mergeCells><mergeCell ref="A${'1'.repeat(n)}x"/></mergeCells>`,
    ),
  'merged areas without number.xlsx': (n) =>
    sheet(
      `<sheetData>${rowXml(1, 'a', 'b')}${rowXml(2, 'c', 'd')}</sheetData><mergeCells>${'<mergeCell ref="A1:CV1"/>'.repeat(n / 25)}</mergeCells>`,
    ),
  'merged areas over all rows.xlsx': (n) =>
    sheet(
      `<sheetData>${many(n / 40, (at) => rowXml(at + 1, 'a')).join('')}</sheetData><mergeCells>${'<mergeCell ref="A1:A20000"/>'.repeat(900)}</mergeCells>`,
    ),
  'hidden columns without number.xlsx': (n) =>
    sheet(
      `<cols>${'<col min="1" max="9999" hidden="1"/>'.repeat(n / 36)}</cols><sheetData>${rowXml(1, 'a')}${rowXml(2, 'c')}</sheetData>`,
    ),
  'entities.xlsx': (n) =>
    rows(`<row r="1"><c t="inlineStr"><is><t>${'&amp;'.repeat(n / 5)}</t></is></c></row>`),
  'declared entities.xlsx': () =>
    workbook([{ name: 'A', xml: `<sheetData>${rowXml(1, '&b;')}</sheetData>` }], {
      prolog: '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    }),
  'comments.xlsx': (n) => rows('<!-- -->'.repeat(n / 8)),
  'a comment without end.xlsx': (n) => rows(`<!--${'-a'.repeat(n / 2)}`),
  'rows far apart.xlsx': (n) =>
    rows(many(n / 30, (at) => `<row r="${at * 5_000 + 1}"><c><v>1</v></c></row>`).join('')),
  'titles without end.xlsx': (n) => rows(many(n / 40, (at) => rowXml(at + 1, 'a')).join('')),
  'a number of many digits.xlsx': (n) =>
    rows(
      `<row r="1"><c><v>${'9'.repeat(n)}</v></c></row><row r="2"><c><v>1e${'9'.repeat(n)}</v></c></row>`,
    ),
  'a number format without end.xlsx': (n) =>
    sheet(`<sheetData>${rowXml(1, { v: 'x' })}${rowXml(2, { s: 1, v: 1 })}</sheetData>`, {
      formats: ['0'.repeat(n)],
    }),
  'a number format of brackets.xlsx': (n) =>
    sheet(`<sheetData>${rowXml(1, { v: 'x' })}${rowXml(2, { s: 1, v: 1 })}</sheetData>`, {
      formats: ['['.repeat(n)],
    }),
  'a number format of quotes.xlsx': (n) =>
    sheet(`<sheetData>${rowXml(1, { v: 'x' })}${rowXml(2, { s: 1, v: 1 })}</sheetData>`, {
      formats: ['y"'.repeat(n / 2)],
    }),
  'a number format of repeats.xlsx': (n) =>
    sheet(`<sheetData>${rowXml(1, { v: 'x' })}${rowXml(2, { s: 1, v: 1 })}</sheetData>`, {
      formats: ['#,##0.00;'.repeat(n / 9)],
    }),
  'formats without number.xlsx': (n) =>
    sheet(`<sheetData>${rowXml(1, 'a')}${rowXml(2, 'b')}</sheetData>`, {
      formats: many(n / 90, (at) => `0.0"${at}"`),
    }),
  'sheets without number.xlsx': (n) =>
    workbook(many(n / 1_000, (at) => `A${at}`).map((name) => ({ name, xml: '<sheetData/>' }))),
  'a relation without end.xlsx': (n) =>
    zip({
      ...workbookParts([{ name: 'A', xml: '' }]),
      '_rels/.rels': `<Relationships>${'<Relationship Id="a" Type="b" Target="../../c"/>'.repeat(n / 48)}</Relationships>`,
    }),
  'files without number.xlsx': (n) =>
    zip({
      ...workbookParts([{ name: 'A', xml: '' }]),
      ...Object.fromEntries(many(Math.min(4_000, n / 100), (at) => [`x${at}`, ''] as const)),
    }),
  'a bomb.xlsx': (n) =>
    rows(`<row r="1"><c t="inlineStr"><is><t>${' '.repeat(n * 50)}</t></is></c></row>`),
};

/** An object whose members at every depth come to one and the same dotted name. */
function waysTo(dots: number): Record<string, unknown> {
  const ways: Record<string, unknown> = { [Array.from({ length: dots }, () => 'a').join('.')]: 1 };
  for (let head = 1; head < dots; head += 1) {
    ways[Array.from({ length: head }, () => 'a').join('.')] = waysTo(dots - head);
  }
  return ways;
}
