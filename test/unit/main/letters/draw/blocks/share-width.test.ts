import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWidth } from '#main/letters/draw/blocks/share-width.ts';

describe('shareWidth', () => {
  it.each([
    [
      'spreads what nobody asks for in proportion',
      [
        { least: 10, best: 20 },
        { least: 10, best: 40 },
      ],
      120,
      [40, 80],
    ],
    [
      'meets small wants in full and gives the rest to large ones',
      [
        { least: 10, best: 20 },
        { least: 10, best: 400 },
      ],
      120,
      [20, 100],
    ],
    [
      'gives equal wants equal shares',
      [
        { least: 20, best: 200 },
        { least: 20, best: 200 },
      ],
      100,
      [50, 50],
    ],
  ])('%s', (_, needs, width, expected) => {
    expect(shareWidth(needs, width)).toEqual(expected);
  });

  it('fills the width exactly and never goes below what a column needs', () => {
    const need = fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 300 }))
      .map(([least, more]) => ({ least, best: least + more }));
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), fc.nat(900), (needs, more) => {
        const width = needs.reduce((sum, { least }) => sum + least, 0) + more;
        const widths = shareWidth(needs, width);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width);
        for (const [at, each] of widths.entries()) {
          expect(each).toBeGreaterThanOrEqual((needs[at]?.least ?? 0) - 1e-9);
        }
      }),
    );
  });
});
