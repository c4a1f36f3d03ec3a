import { describe, expect, it } from 'vitest';
import { drawAndRead } from './draw.ts';
import { plain, solid, tagsOf, textsOf } from './read-tags.ts';
import { sampleLetter, table } from './sample-letter.ts';

const columns = (count: number) => Array.from({ length: count }, (_, at) => `Kolumn ${at + 1}`);

describe('a table in a letter', () => {
  it('gives every cell back, exactly and in order, over many pages', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => [
      `2020-01-${at}`,
      at % 7 === 0 ? '' : `Åtgärd ${at} & följd <${at}>`,
      `Samtal nummer ${at} med kundtjänst om en leverans som inte kom fram i tid, och vad som gjordes`,
    ]);
    const { tags, pages } = await drawAndRead(
      sampleLetter([table(['Datum', 'Åtgärd', 'Beskrivning'], rows)]),
    );
    const read = tagsOf(tags, 'TR').map((row) => textsOf(row.children, 'TD'));
    expect(read).toEqual([[], ...rows]);
    expect(textsOf(tags, 'TH')).toEqual(['Datum', 'Åtgärd', 'Beskrivning']);
    expect(textsOf(tags, 'Caption')).toEqual(['Uppgifter']);
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages.slice(1)) expect(page.text).toContain('Beskrivning');
  });

  it('goes on over pages inside a cell taller than a page', async () => {
    const words = Array.from({ length: 2500 }, (_, at) => `ord${at}`);
    const { tags, pages } = await drawAndRead(
      sampleLetter([
        table(
          ['Fält', 'Värde'],
          [
            ['Anteckning', words.join(' ')],
            ['Nästa', 'rad'],
          ],
        ),
      ]),
    );
    expect(textsOf(tags, 'TD')).toEqual(['Anteckning', words.join(' '), 'Nästa', 'rad']);
    expect(pages.length).toBeGreaterThan(2);
  });

  it('says so when it has no rows', async () => {
    const { tags } = await drawAndRead(sampleLetter([table(['Namn', 'Värde'], [])]));
    expect(textsOf(tags, 'TH')).toEqual(['Namn', 'Värde']);
    expect(textsOf(tags, 'TD')).toEqual(['Inga rader']);
  });

  it('keeps cells beyond the head of the table, and fills out short rows', async () => {
    const { tags } = await drawAndRead(
      sampleLetter([table(['Namn'], [['a', 'b', 'c'], ['d'], []])]),
    );
    expect(textsOf(tags, 'TH')).toEqual(['Namn', '', '']);
    expect(textsOf(tags, 'TD')).toEqual(['a', 'b', 'c', 'd', '', '', '', '', '']);
  });

  it('lies on its side when its words do not fit upright, with its heading beside it', async () => {
    const wide = Array.from({ length: 12 }, (_, at) => `Sammansatt${at}`);
    const { pages } = await drawAndRead(
      sampleLetter([
        { type: 'paragraph', text: 'Före' },
        { type: 'heading', level: 1, text: 'Rubrik' },
        table(columns(12), [wide]),
        { type: 'paragraph', text: 'Efter' },
      ]),
    );
    expect(pages.map(({ width }) => Math.round(width))).toEqual([595, 842, 595]);
    expect(textsOf(pages[1]?.tags ?? [], 'H2')).toEqual(['Rubrik']);
    expect(textsOf(pages[1]?.tags ?? [], 'TD')).toEqual(wide);
    expect(plain(pages[2]?.text ?? '')).toContain('Efter');
  });

  it('becomes a record per row when no page is wide enough', async () => {
    const rows = [1, 2].map((row) => columns(200).map((name) => `${name} i rad ${row}`));
    const { tags } = await drawAndRead(sampleLetter([table(columns(200), rows)]));
    const [, first, second] = tagsOf(tags, 'L').length === 2 ? [0, ...tagsOf(tags, 'L')] : [];
    expect([first, second].map((list) => textsOf(list ? [list] : [], 'LBody'))).toEqual(rows);
    expect(textsOf(first ? [first] : [], 'Lbl')).toEqual(columns(200));
    expect(textsOf(tags, 'P')).toContain('Post 2 av 2');
  });

  it('breaks a word too long for its column and keeps every character', async () => {
    const long = 'a1b2'.repeat(75);
    const { tags } = await drawAndRead(
      sampleLetter([table(['Id', 'Text', 'Länk'], [['1', 'kort', long]])]),
    );
    expect(tagsOf(tags, 'TD').map(({ text }) => solid(text))).toEqual(['1', 'kort', long]);
  });

  it('keeps line breaks inside a cell apart as words', async () => {
    const { tags } = await drawAndRead(
      sampleLetter([table(['Adress'], [['Exempelbolaget AB\nStorgatan 1\r\n111 22 Småstad']])]),
    );
    expect(textsOf(tags, 'TD')).toEqual(['Exempelbolaget AB Storgatan 1 111 22 Småstad']);
  });

  it.each([3, 60])(
    'stands under its headings with %i columns, wherever the page ends',
    async (count) => {
      for (let lines = 16; lines < 40; lines += 2) {
        const above = Array.from({ length: lines }, (_, at) => ({
          type: 'paragraph' as const,
          text: `Stycke ${at}`,
        }));
        const { pages } = await drawAndRead(
          sampleLetter([
            ...above,
            { type: 'heading', level: 1, text: 'Kopia' },
            { type: 'heading', level: 2, text: 'Kundregister' },
            table(columns(count), [columns(count).map((name) => `${name} värde`)]),
          ]),
        );
        const holding = (text: string) => pages.findIndex((page) => page.text.includes(text));
        expect(holding('Kopia')).toBe(holding('Kolumn 1 värde'));
        expect(holding('Kundregister')).toBe(holding('Kolumn 1 värde'));
      }
    },
  );
});
