import { expect, test } from 'vitest';
import { keyedDigest } from '#main/vault/sealing/keyed-digest.ts';

const key = new Uint8Array(32).fill(7);

test('the same text gives the same digest, and another text another', () => {
  const digest = keyedDigest(key, 'list');
  expect(digest('alva@example.com')).toMatch(/^[0-9a-f]{64}$/);
  expect(keyedDigest(key, 'list')('alva@example.com')).toBe(digest('alva@example.com'));
  expect(digest('bo@example.com')).not.toBe(digest('alva@example.com'));
});

test('another key or another purpose gives other digests of the same text', () => {
  const one = keyedDigest(key, 'list')('alva@example.com');
  expect(keyedDigest(new Uint8Array(32).fill(8), 'list')('alva@example.com')).not.toBe(one);
  expect(keyedDigest(key, 'other')('alva@example.com')).not.toBe(one);
});
