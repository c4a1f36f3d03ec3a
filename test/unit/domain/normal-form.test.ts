import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalForm } from '#domain/normal-form.ts';

test('composes a text as Unicode does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
      expect(normalForm(text)).toBe(text.normalize('NFC'));
    }),
  );
});

test('is done with a text of nothing but marks', () => {
  const marks = normalForm(`a${'\u0323\u0301'.repeat(300_000)}`);
  expect(marks.replaceAll('\u034f', '')).toHaveLength(600_000);
});
