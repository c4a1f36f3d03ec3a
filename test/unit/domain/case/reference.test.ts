import { expect, test } from 'vitest';
import { findReference, formatReference, parseReference } from '#domain/case/reference.ts';

test('numbers run by series and year and are padded to four digits', () => {
  expect(formatReference('DSR', 2026, 1)).toBe('DSR-2026-0001');
  expect(formatReference('KLG', 2026, 12345)).toBe('KLG-2026-12345');
});

test('a reference parses back into its parts', () => {
  expect(parseReference('INC-2026-0007')).toEqual({ series: 'INC', year: 2026, number: 7 });
});

test.each(['', 'DSR-26-0001', 'XYZ-2026-0001', 'DSR-2026-1', 'a DSR-2026-0001'])(
  '%j is no reference',
  (text) => {
    expect(parseReference(text)).toBeUndefined();
  },
);

test('a reference is found inside a subject line', () => {
  expect(findReference('SV: Er begäran [DSR-2026-0042]')).toBe('DSR-2026-0042');
  expect(findReference('Hej')).toBeUndefined();
});
