import { expect, test } from 'vitest';
import { sharpnessOf } from '../../../../../../src/renderer/desk/components/pdf/page/sharpness.ts';

test('a page has as many pixels as the screen', () => {
  expect(sharpnessOf({ width: 794, height: 1123 }, 2)).toBe(2);
  expect(sharpnessOf({ width: 794, height: 1123 }, 1.25)).toBe(1.25);
});

test('a very large one has no more than 16 million', () => {
  const size = { width: 3176, height: 4490 };
  const sharpness = sharpnessOf(size, 2);
  expect(size.width * size.height * sharpness ** 2).toBeCloseTo(2 ** 24, 0);
});
