import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { logoOf } from '#main/letters/logo-dots.ts';
import { draw } from './draw.ts';
import { sampleLetter } from './sample-letter.ts';

const millimetre = 72 / 25.4;
const sheet = 297;

/** Where each text of the first page stands, in millimetres from its upper left corner, by its baseline. */
async function placesIn(pdf: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  const places = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x = 0, y = 0] = item.transform as readonly number[];
    const left = x / millimetre;
    return [
      { text: item.str, left, right: left + item.width / millimetre, top: sheet - y / millimetre },
    ];
  });
  await task.destroy();
  return places;
}

const made = logoOf({ width: 2, height: 2, pixels: new Uint8Array(12) });
const logo = made.ok ? { ...made.value, alternative: 'Märke' } : undefined;
const look = { colour: '#1d5b54', ...(logo && { logo }) };
const long = ['Exempelbolaget AB', ...Array.from({ length: 9 }, (_, at) => `Avsändarrad ${at}`)];
const addressee = [
  'Åsa Exempel',
  'c/o Någon Annan',
  'Lilla gatan 4, lägenhet 1102',
  '123 45 Småstad',
];

it.each([
  ['in ink', {}],
  ['under a logo', { look }],
  ['with a long sender', { sender: long }],
  ['with a long sender under a logo', { sender: long, look }],
])('the addressee alone is seen in a right-hand window (H2), C5 or E65: %s', async (_, changes) => {
  const { pdf } = await draw(sampleLetter([], { addressee, ...changes }));
  const places = await placesIn(pdf);
  // The part of the sheet that both windows show however it slips: 108 to 190 mm across, 50 to 75 mm down.
  const seen = places.filter(({ right, top }) => right > 108 && top > 50 && top < 75);
  expect(seen.map(({ text }) => text)).toEqual(addressee);
  for (const { left, right, top } of seen) {
    expect(left).toBeGreaterThanOrEqual(109.9);
    expect(right).toBeLessThanOrEqual(190);
    expect(top).toBeLessThan(74);
  }
});
