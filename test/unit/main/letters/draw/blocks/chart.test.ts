import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/letter/letter-document.ts';
import { draw, drawAndRead } from '../draw.ts';
import { sampleLetter } from '../sample-letter.ts';

type Chart = Extract<Block, { type: 'chart' }>;
const value = (number: number) => ({ number, text: String(number) });
const chart = (change: Partial<Chart> = {}): Chart => ({
  type: 'chart',
  look: 'bars',
  alternative: 'Diagram: inkomna per slag',
  series: ['Perioden', 'Perioden före'],
  rows: [
    { label: 'Tillgång', values: [value(37), value(30)] },
    { label: 'Radering', values: [value(0), value(4)] },
  ],
  ...change,
});
const figuresIn = async (...blocks: Block[]) =>
  (await drawAndRead(sampleLetter(blocks))).tags.filter(({ role }) => role === 'Figure');

describe.each(['bars', 'lines'] as const)('a chart of %s', (look) => {
  it('is one figure that says what it shows, its words within it', async () => {
    const [figure, ...others] = await figuresIn(chart({ look }));
    expect(others).toEqual([]);
    expect(figure?.alt).toBe('Diagram: inkomna per slag');
    for (const word of ['Perioden före', 'Tillgång']) expect(figure?.text).toContain(word);
  });

  it('is drawn as vectors, and the same bytes each time', async () => {
    const letter = sampleLetter([chart({ look })]);
    const [first, second] = [await draw(letter), await draw(letter)];
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    expect(Buffer.from(first.pdf).toString('latin1')).not.toContain('/Subtype /Image');
  });

  it('stands whole on the page of its heading', async () => {
    const filling = Array.from({ length: 29 }, (): Block => ({ type: 'paragraph', text: 'Hej.' }));
    const over: Block[] = [
      { type: 'heading', level: 1, text: 'Inkomna' },
      { type: 'paragraph', text: 'Per slag.' },
    ];
    const many = Array.from({ length: 12 }, (_, at) => ({
      label: `Slag ${at}`,
      values: [value(at)],
    }));
    const whole = chart({ look, series: ['Antal'], rows: many });
    const { tags, pages } = await drawAndRead(sampleLetter([...filling, ...over, whole]));
    expect(tags.filter(({ role }) => role === 'Figure')).toHaveLength(1);
    expect(pages).toHaveLength(2);
  });

  it('without a row is nothing', async () => {
    expect(await figuresIn(chart({ look, rows: [] }))).toEqual([]);
  });

  it('draws noughts alone, and a single row, without a number that is none', async () => {
    const rows = [{ label: 'Inget', values: [value(0), value(0)] }];
    const { pdf } = await draw(sampleLetter([chart({ look, rows })]));
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/NaN|Infinity/);
  });

  it('shows a sign for what no font can draw in a label', async () => {
    const rows = [{ label: 'A\u{D800}', values: [value(1), value(2)] }];
    const [figure] = await figuresIn(chart({ look, rows }));
    expect(figure?.text).toContain('[U+D800]');
  });
});

it('colours mean something only where there are two, so one alone has no legend', async () => {
  const rows = [{ label: 'Tillgång', values: [value(37)] }];
  const [figure] = await figuresIn(chart({ series: ['Antal'], rows }));
  expect(figure?.text).not.toContain('Antal');
});
