import { expect, test } from 'vitest';
import {
  cardAfter,
  columnsOf,
} from '../../../../../../../src/renderer/desk/features/cases/board/columns-of.ts';

test('every column is there, the empty ones too, and knows where its cases begin', () => {
  const parts = [
    { key: 'working', count: 3 },
    { key: 'closed', count: 90_000 },
  ];
  expect(columnsOf(parts)).toEqual([
    { stage: 'new', count: 0, first: 0 },
    { stage: 'working', count: 3, first: 0 },
    { stage: 'waiting', count: 0, first: 0 },
    { stage: 'answered', count: 0, first: 0 },
    { stage: 'closed', count: 90_000, first: 3 },
  ]);
});

test('arrows go within a column and stop at its ends', () => {
  const shown = [2, 0, 3];
  expect(cardAfter('ArrowDown', [0, 0], shown)).toEqual([0, 1]);
  expect(cardAfter('ArrowDown', [0, 1], shown)).toEqual([0, 1]);
  expect(cardAfter('ArrowUp', [2, 0], shown)).toEqual([2, 0]);
});

test('and past empty columns to the next that has cards, as low as it reaches', () => {
  const shown = [5, 0, 3];
  expect(cardAfter('ArrowRight', [0, 4], shown)).toEqual([2, 2]);
  expect(cardAfter('ArrowLeft', [2, 1], shown)).toEqual([0, 1]);
  expect(cardAfter('ArrowRight', [2, 1], shown)).toEqual([2, 1]);
  expect(cardAfter('a', [2, 1], shown)).toBeUndefined();
});
