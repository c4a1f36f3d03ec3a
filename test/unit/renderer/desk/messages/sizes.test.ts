import { expect, test } from 'vitest';
import { saySize } from '../../../../../src/renderer/desk/messages/sizes.ts';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [81_234, '81 kB'],
  [3_481_234, '3.5 MB'],
  [2_000_000_000_000, '2,000 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(saySize(bytes, 'en')).toBe(words);
});

test('Swedish writes a decimal comma', () => {
  expect(saySize(3_481_234, 'sv')).toMatch(/^3,5\sMB$/);
});
