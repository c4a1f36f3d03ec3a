import { expect, test } from 'vitest';
import {
  pagesToRead,
  pageSize,
  pagesOf,
  rowAt,
  withPage,
} from '../../../../../src/renderer/desk/ask/page-window.ts';

const rows = (page: number) => Array.from({ length: pageSize }, (_, i) => page * pageSize + i);
const read = (page: number, question = 'all', seq = 1) => ({
  question,
  seq,
  page,
  total: 1_000,
  rows: rows(page),
});

test('a row is found on the page it lies on', () => {
  const window = withPage(withPage(undefined, read(0)), read(3));
  expect(rowAt(window, 0)).toBe(0);
  expect(rowAt(window, 399)).toBe(399);
  expect(rowAt(window, 250)).toBeUndefined();
});

test('a new question drops what was read for the old one', () => {
  const window = withPage(withPage(undefined, read(0)), read(1, 'closed'));
  expect(window.pages.has(0)).toBe(false);
  expect(window.question).toBe('closed');
});

test('the window before is left as it was', () => {
  const before = withPage(undefined, read(0));
  withPage(before, read(1));
  expect([...before.pages.keys()]).toEqual([0]);
});

test.each([
  [0, 30, [0]],
  [95, 105, [0, 1]],
  [250, 460, [2, 3, 4]],
  [199, 199, [1]],
])('rows %i to %i lie on pages %j', (first, last, pages) => {
  expect(pagesToRead(undefined, 'all', 1, pagesOf({ first, last }))).toEqual(pages);
});

test('a page is read once, and again when the book has changed', () => {
  const window = withPage(undefined, read(0));
  expect(pagesToRead(window, 'all', 1, pagesOf({ first: 0, last: 150 }))).toEqual([1]);
  expect(pagesToRead(window, 'all', 2, pagesOf({ first: 0, last: 150 }))).toEqual([0, 1]);
});

test('what was read for another question does not count', () => {
  const window = withPage(undefined, read(0));
  expect(pagesToRead(window, 'closed', 1, pagesOf({ first: 0, last: 10 }))).toEqual([0]);
});
