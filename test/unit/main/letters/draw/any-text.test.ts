import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { isDrawable } from '#main/letters/draw/text/undrawable.ts';
import { legibleText } from '#main/letters/draw/text/legible.ts';
import { sampleLetter, table } from './sample-letter.ts';

/** Every kind of code unit: scripts, controls, private use, halves of pairs, marks without a letter. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(
    '\u000b',
    '\u0000',
    '\u202e',
    '\u2066',
    '\ufffe',
    '\ue000',
    '\ud83d',
    '\u0301',
    '\u{e0041}',
  ),
);
const anyText = fc.string({ unit, maxLength: 24 });

test('any text can be made legible', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isDrawable(legibleText(text).normalize('NFC'))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('any letter can be drawn, whatever stands anywhere in it', async () => {
  const many = fc.array(anyText, { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(many, async (texts) => {
      const [
        title = '',
        addressee = '',
        heading = '',
        item = '',
        caption = '',
        column = '',
        ...cells
      ] = texts;
      const letter = sampleLetter(
        [
          { type: 'heading', level: 1, text: heading },
          { type: 'list', ordered: false, items: [item] },
          { type: 'facts', entries: [{ term: item, value: heading }] },
          {
            ...table(
              [column],
              cells.map((cell) => [cell]),
            ),
            caption,
          },
        ],
        { title, addressee: [addressee] },
      );
      const attachments = [
        { name: 'a.csv', mediaType: 'text/csv', bytes: Buffer.of(), description: caption },
      ];
      expect((await drawLetter(letter, { attachments })).ok).toBe(true);
    }),
    { numRuns: 12 },
  );
});
