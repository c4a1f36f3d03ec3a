import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inPieces } from '#host/page/in-pieces.ts';

describe('a text in pieces', () => {
  test('is whole again when they are put together', () => {
    const text = fc.string({ unit: 'binary', maxLength: 2_000 }).map((some) => some.repeat(400));
    fc.assert(
      fc.property(text, (text) => {
        expect(inPieces(text).join('')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test.each([255_999, 256_000, 256_001])('is not cut within a character %d in', (before) => {
    const text = 'a'.repeat(before) + '🦉'.repeat(200_000);
    const pieces = inPieces(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    expect(pieces.join('') === text).toBe(true);
  });

  test('is one piece when it is empty', () => {
    expect(inPieces('')).toEqual(['']);
  });
});
