import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { open, seal, sealOverhead } from '#main/vault/seal.ts';

const key = randomBytes(32);

it('opens what was sealed', () => {
  expect(open(key, seal(key, 'Åsa', 'header'), 'header')?.toString()).toBe('Åsa');
});

it('opens an empty payload', () => {
  expect(open(key, seal(key, '', 'header'), 'header')).toHaveLength(0);
});

it('never seals the same text to the same bytes', () => {
  expect(seal(key, 'same', '')).not.toEqual(seal(key, 'same', ''));
});

it('opens nothing under another key or another header', () => {
  const sealed = seal(key, 'text', 'header');
  expect(open(randomBytes(32), sealed, 'header')).toBeUndefined();
  expect(open(key, sealed, 'headers')).toBeUndefined();
});

it('opens nothing when any byte has changed or is missing', () => {
  const sealed = seal(key, 'text', 'header');
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(open(key, changed, 'header')).toBeUndefined();
    expect(open(key, sealed.subarray(0, at), 'header')).toBeUndefined();
  }
});

it('adds as many bytes as it says', () => {
  expect(seal(key, 'four', '')).toHaveLength(4 + sealOverhead);
});
