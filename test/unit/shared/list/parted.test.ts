import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parted, unparted } from '#shared/list/parted.ts';

const parts = [
  { key: 'a', count: 2 },
  { key: 'b', count: 3 },
];
const linesOf = (lines: ReturnType<typeof parted>) =>
  Array.from({ length: lines.count }, (_, place) => {
    const line = lines.at(place);
    return line?.part ? line.part.key : line?.row;
  });

describe('a list in parts', () => {
  it('has a head before the rows of each', () =>
    expect(linesOf(parted(parts, new Set()))).toEqual(['a', 0, 1, 'b', 2, 3, 4]));

  it('shows the head alone of what is folded', () => {
    const lines = parted(parts, new Set(['a']));
    expect(linesOf(lines)).toEqual(['a', 'b', 2, 3, 4]);
    expect(lines.at(0)).toMatchObject({ folded: true });
  });

  it('knows where a row is, or under which head', () => {
    expect(parted(parts, new Set()).placeOf(2)).toBe(4);
    expect(parted(parts, new Set(['b'])).placeOf(4)).toBe(3);
  });

  it('has nothing outside, and nothing at all without parts', () => {
    const lines = parted(parts, new Set());
    expect(lines.at(7)).toBeUndefined();
    expect(lines.at(-1)).toBeUndefined();
    expect(parted([], new Set()).count).toBe(0);
    expect(parted([], new Set()).at(0)).toBeUndefined();
    expect(parted([], new Set()).placeOf(0)).toBe(0);
  });

  it('finds every row where it draws it, whatever is folded', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ count: fc.integer({ min: 1, max: 4 }), isFolded: fc.boolean() }), {
          maxLength: 8,
        }),
        (made) => {
          const some = made.map(({ count }, at) => ({ key: String(at), count }));
          const folded = made.flatMap(({ isFolded }, at) => (isFolded ? [String(at)] : []));
          const lines = parted(some, new Set(folded));
          const drawn = Array.from({ length: lines.count }, (_, place) => lines.at(place));
          const places = drawn.map((line, place) =>
            line?.part === undefined ? lines.placeOf(line?.row ?? -1) : place,
          );
          expect(places).toEqual([...drawn.keys()]);
        },
      ),
    ));
});

describe('a list without parts', () => {
  it('is its rows', () => {
    expect(linesOf(unparted(3))).toEqual([0, 1, 2]);
    expect(unparted(3).at(3)).toBeUndefined();
    expect(unparted(3).placeOf(2)).toBe(2);
  });
});
