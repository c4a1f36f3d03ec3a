import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingOn, overlap, type Placement, type Screen } from '#main/windows/placement.ts';

const area = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
const laptop: Screen = { bounds: area(0, 0, 1366, 768), workArea: area(0, 28, 1366, 740) };
const large: Screen = { bounds: area(1366, 0, 2560, 1440), workArea: area(1366, 0, 2560, 1400) };
const at = (x: number, y: number, screen: Screen): Placement => ({
  ...area(x, y, 1200, 700),
  maximised: false,
  screen: screen.bounds,
});

test('a window that nobody has placed has the usual size, as far as the screen has room', () => {
  expect(openingOn([], [large])).toEqual({ width: 1440, height: 900, maximised: false });
  expect(openingOn([], [laptop])).toEqual({ width: 1366, height: 740, maximised: false });
  expect(openingOn([], [])).toEqual({ width: 1440, height: 900, maximised: false });
});

test('a window is where it was on the screen it was last on, maximised if it was', () => {
  const places = [{ ...at(1500, 90, large), maximised: true }, at(10, 40, laptop)];
  expect(openingOn(places, [laptop, large])).toEqual({
    ...area(1500, 90, 1200, 700),
    maximised: true,
  });
});

test('where that screen is gone it is where it was on one that is there', () => {
  const places = [{ ...at(1500, 90, large), maximised: true }, at(10, 40, laptop)];
  expect(openingOn(places, [laptop])).toEqual({ ...area(10, 40, 1200, 700), maximised: false });
});

test('where none of its screens is there it keeps its size, and the system finds a place', () => {
  expect(openingOn([at(1500, 90, large)], [laptop])).toEqual({
    width: 1200,
    height: 700,
    maximised: false,
  });
});

test('a further window lies beside those that are where it would be', () => {
  const taken = [area(10, 40, 1, 1), area(42, 72, 1, 1)];
  expect(openingOn([at(10, 40, large)], [large], [])).toMatchObject({ x: 1366 });
  const place = at(1500, 40, large);
  const others = taken.map((other) => ({ ...other, x: other.x + 1490 }));
  expect(openingOn([place], [large], others)).toMatchObject({ x: 1564, y: 104 });
});

test('no window is ever off the screen, whatever was kept and wherever others lie', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const side = fc.integer({ min: 1, max: 100_000 });
  const anyPlace = fc.record({ x: number, y: number, width: side, height: side });
  fc.assert(
    fc.property(anyPlace, fc.array(anyPlace, { maxLength: 5 }), (place, taken) => {
      const kept = { ...place, maximised: false, screen: large.bounds };
      const { x, y, width, height } = openingOn([kept], [laptop, large], taken);
      expect(overlap(large.workArea, { x: x ?? NaN, y: y ?? NaN, width, height })).toBe(
        width * height,
      );
    }),
  );
});

test('what a screen and a window have in common is nothing where they only touch', () => {
  expect(overlap(laptop.bounds, area(1366, 0, 100, 100))).toBe(0);
  expect(overlap(laptop.bounds, area(1316, 0, 100, 100))).toBe(5_000);
});
