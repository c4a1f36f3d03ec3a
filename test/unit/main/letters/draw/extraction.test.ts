import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import { isInstalled } from './outside-reader.ts';
import { readPdf } from './read-pdf.ts';
import { plain, solid, textsOf } from './read-tags.ts';
import { readWithPoppler, textWithPoppler } from './read-with-poppler.ts';
import { sampleLetter, table } from './sample-letter.ts';

const long = Array.from({ length: 2500 }, (_, at) => `ord${at}`).join(' ');
const many = Array.from({ length: 12 }, (_, at) => `Kolumn${at}`);

/** Cells as they go in; what comes out is the same, but for lines, which a reader joins by a space. */
const cases: readonly (readonly [
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
])[] = [
  ['one row', ['Namn', 'Ort'], [['Åsa Exempel', 'Småstad']]],
  [
    'empty cells between others',
    ['A', 'B', 'C'],
    [
      ['', 'x', ''],
      ['y', '', ''],
    ],
  ],
  [
    'a cell taller than a page',
    ['Fält', 'Värde'],
    [
      ['Anteckning', long],
      ['Nästa', 'rad'],
    ],
  ],
  ['a name of 300 characters', ['Id', 'Namn'], [['1', 'Åström-'.repeat(43).slice(0, 300)]]],
  ['a word of 300 characters', ['Id', 'Namn'], [['1', 'x'.repeat(300)]]],
  ['no-break spaces', ['Belopp', 'Text'], [['10\u00a0000\u00a0kr', 'a\u202fb']]],
  ['letters and their marks apart (NFD)', ['Namn', 'Ort'], [['A\u030asa', 'Sma\u030astad']]],
  [
    'markup and signs of PDF itself',
    ['&<>', '()\\'],
    [['<b>&amp;</b>', '(a\\b) "c" [d] {e} %f /g']],
  ],
  ['twelve columns', many, [many.map((name) => `${name} värde`)]],
  ['several lines', ['Adress', 'Ort'], [['Storgatan 1\n111 22 Småstad', 'x']]],
  [
    'every alphabet written from the left',
    ['Språk', 'Text'],
    [
      ['vietnamesiska', 'Nguyễn Thị Ngọc Ánh, Trần Đình Phước'],
      ['polska', 'Zażółć gęślą jaźń, Łódź'],
      ['grekiska', 'Ἀθηνᾶ Παπαδοπούλου'],
      ['kyrilliska', 'Їжакевич Ђорђевић Щербак'],
      ['emoji', 'Hej 😀 familjen 👩‍👩‍👧 i 🇸🇪'],
    ],
  ],
];

/** NFC, and a line's end as the space that a reader joins lines by. */
const expected = (text: string) => text.normalize('NFC').replaceAll('\n', ' ');
const drawTable = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  draw(sampleLetter([table(columns, rows)], { title: 'Svar & <kopia> (1)' }));

describe.each(cases)('%s', (_, columns, rows) => {
  const cells = rows.flat().map(expected);

  it('comes back exactly and in order with pdf.js', async () => {
    const { tags } = await readPdf((await drawTable(columns, rows)).pdf);
    expect(textsOf(tags, 'TH').map(solid)).toEqual(columns.map(solid));
    expect(textsOf(tags, 'TD').map(solid)).toEqual(cells.map(solid));
    expect(textsOf(tags, 'H1')).toEqual(['Svar & <kopia> (1)']);
  });

  it.skipIf(!isInstalled('pdfinfo'))('comes back exactly and in order with poppler', async () => {
    const heard = readWithPoppler((await drawTable(columns, rows)).pdf);
    const texts = (role: string) => heard.filter((each) => each.role === role);
    expect(texts('TH').map(({ text }) => text)).toEqual(columns);
    expect(texts('TD').map(({ text }) => text)).toEqual(cells);
    expect(texts('H1').map(({ text }) => text)).toEqual(['Svar & <kopia> (1)']);
  });
});

describe('a table without rows', () => {
  it('says so to pdf.js', async () => {
    const { tags } = await readPdf((await drawTable(['Namn'], [])).pdf);
    expect(textsOf(tags, 'TD').map(plain)).toEqual(['Inga rader']);
  });

  it.skipIf(!isInstalled('pdfinfo'))('says so to poppler', async () => {
    const heard = readWithPoppler((await drawTable(['Namn'], [])).pdf);
    expect(heard).toContainEqual({ role: 'TD', text: 'Inga rader' });
  });
});

describe('text written from the right', () => {
  const names = ['محمد الأحمد', 'فاطمة الزهراء', 'שלום כהן'];
  // Poppler sets spaces around vowel points, which names are seldom written with.
  const pointed = 'יִצְחָק לוי';
  const mixed = 'Kunden محمد الأحمد heter även שלום כהן (samma, 42).';

  it.skipIf(!isInstalled('pdftotext'))('is found by pdftotext, name by name', async () => {
    const { pdf } = await drawTable(
      ['Namn'],
      names.map((name) => [name]),
    );
    const lines = textWithPoppler(pdf).split('\n');
    for (const name of names) expect(lines).toContain(name.normalize('NFC'));
  });

  it.skipIf(!isInstalled('pdftotext'))('is found among other text, word by word', async () => {
    const { pdf } = await drawTable(['Text'], [[mixed]]);
    const found = textWithPoppler(pdf);
    for (const name of ['محمد الأحمد', 'שלום כהן', 'Kunden', 'heter även', 'samma, 42']) {
      expect(found).toContain(name);
    }
  });

  it('comes back in the order it is read with pdf.js', async () => {
    const { tags } = await readPdf(
      (await drawTable(['Text'], [[mixed], [pointed], ...names.map((name) => [name])])).pdf,
    );
    expect(textsOf(tags, 'TD').map(solid)).toEqual(
      [mixed, pointed, ...names].map((text) => solid(text.normalize('NFC'))),
    );
  });
});
