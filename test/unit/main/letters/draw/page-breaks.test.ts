import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/letter/letter-document.ts';
import { closing, closingBlock, heading, list, paragraph } from '#domain/letter/blocks.ts';
import { drawAndRead } from './draw.ts';
import { sampleLetter, table } from './sample-letter.ts';

const signature = [closing('Med vänlig hälsning'), closing('Åsa Exempel, Exempelbolaget AB')];
const filling = (lines: number) => Array.from({ length: lines }, (_, at) => paragraph(`Rad ${at}`));
const lengths = Array.from({ length: 34 }, (_, at) => at);

/** What stands on each page, without its foot. */
async function pagesOf(blocks: readonly Block[]): Promise<string[]> {
  const { pages } = await drawAndRead(sampleLetter(blocks));
  return pages.map(({ text }) => text.replace(/Sida \d+ av[\s\S]*$/, ''));
}

describe('a signature', () => {
  it.each([
    ['a paragraph', [paragraph('Slutord: '.repeat(30))]],
    ['a list', list(['Slutord ett', 'Slutord två'])],
    ['facts', [{ type: 'facts', entries: [{ term: 'Slutord', value: 'ett' }] } as const]],
    ['a short paragraph under its heading', [heading(1, 'Frågor'), paragraph('Slutord.')]],
  ])('is never alone on a page, after %s', async (_, end) => {
    for (const lines of lengths) {
      const pages = await pagesOf([...filling(lines), ...end, ...signature]);
      const last = pages.at(-1) ?? '';
      expect(last).toContain('Åsa Exempel, Exempelbolaget AB');
      expect(last).toContain('Slutord');
    }
  });
});

describe('whom to ask and a signature', () => {
  const contact = [heading(1, 'Om du har frågor'), paragraph('Skriv till oss.')].map(closingBlock);
  const ends: readonly (readonly [string, readonly Block[]])[] = [
    ['a paragraph', [paragraph(`Början ${'på slutet '.repeat(30)}Slutord`)]],
    ['a long one', [paragraph(`${'på slutet '.repeat(220)}Slutord`)]],
    [
      'a paragraph under its heading',
      [heading(1, 'Rubrik'), paragraph(`Början ${'så '.repeat(200)}Slutord`)],
    ],
    ['a list', list(['ett', 'Början och Slutord'])],
  ];
  it.each(ends)('never stand on a page without what they end, after %s', async (name, end) => {
    for (const lines of lengths) {
      const pages = await pagesOf([...filling(lines), ...end, ...contact, ...signature]);
      const last = pages.at(-1) ?? '';
      expect(last).toContain('Slutord');
      expect(last).toContain(name === 'a long one' ? 'slutet' : 'Början');
      const headed = pages.filter((page) => page.includes('Rubrik'));
      expect(headed.every((page) => page.includes('Början'))).toBe(true);
    }
  });
});

it('a heading is never last on a page', async () => {
  for (const lines of lengths) {
    const blocks = [...filling(lines), heading(1, 'Rubrik'), paragraph('Under rubriken.')];
    const pages = await pagesOf([...blocks, ...signature]);
    for (const page of pages.filter((text) => text.includes('Rubrik'))) {
      expect(page).toContain('Under rubriken.');
    }
  }
});

it('a record stays whole on its page', async () => {
  const columns = Array.from({ length: 20 }, (_, at) => `EttLångtKolumnnamn${at}`);
  const rows = Array.from({ length: 6 }, (_, row) => columns.map((_, at) => `v${row}-${at}.`));
  const pages = await pagesOf([table(columns, rows)]);
  expect(pages.length).toBeGreaterThan(1);
  for (const row of rows) {
    const holding = pages.filter((text) => row.some((value) => text.includes(value)));
    expect(holding).toHaveLength(1);
  }
});
