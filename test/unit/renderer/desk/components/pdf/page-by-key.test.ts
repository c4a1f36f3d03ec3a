import { expect, test } from 'vitest';
import { pageByKey } from '../../../../../../src/renderer/desk/components/pdf/thumbnails/page-by-key.ts';

test.each([
  { key: 'ArrowDown', from: 3, to: 4 },
  { key: 'ArrowDown', from: 30, to: 30 },
  { key: 'ArrowUp', from: 1, to: 1 },
  { key: 'PageDown', from: 25, to: 30 },
  { key: 'PageUp', from: 25, to: 15 },
  { key: 'Home', from: 25, to: 1 },
  { key: 'End', from: 25, to: 30 },
  { key: 'a', from: 25, to: undefined },
])('$key leads from page $from of 30 to $to', ({ key, from, to }) => {
  expect(pageByKey(key, from, 30)).toBe(to);
});
