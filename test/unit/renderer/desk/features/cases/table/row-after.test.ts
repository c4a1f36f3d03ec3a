import { expect, test } from 'vitest';
import { rowAfter } from '../../../../../../../src/renderer/desk/features/cases/table/row-after.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 49, 49],
  ['ArrowUp', 0, 0],
  ['j', 4, 5],
  ['k', 4, 3],
  ['PageDown', 5, 15],
  ['PageUp', 5, 0],
  ['Home', 30, 0],
  ['End', 30, 49],
])('%s from row %i leads to row %i of 50', (key, from, to) => {
  expect(rowAfter(key, from, 50)).toBe(to);
});

test('other keys move nothing, and an empty list has nowhere to go', () => {
  expect(rowAfter('a', 3, 50)).toBeUndefined();
  expect(rowAfter('ArrowDown', 0, 0)).toBeUndefined();
});
