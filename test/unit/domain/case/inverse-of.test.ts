import { expect, test } from 'vitest';
import { linkRelations } from '#domain/case/work/facts.ts';
import { inverseOf } from '#domain/case/work/inverse-of.ts';

test('what arose from a case is what that case led to', () => {
  expect(inverseOf('arose-from')).toBe('led-to');
  expect(inverseOf('led-to')).toBe('arose-from');
});

test.each(linkRelations)('%s read twice is itself', (relation) => {
  expect(inverseOf(inverseOf(relation))).toBe(relation);
});
