import { expect, test } from 'vitest';
import { groundsFor } from '#domain/case/ending/grounds.ts';
import { usualGround } from '../../../../../../src/renderer/desk/features/measures/usual-ground.ts';

test('what is kept in an erasure is not proposed to be an unfounded request', () => {
  expect(usualGround(groundsFor('erasure'))).toBe('no-erasure-ground');
});

test('without grounds of its own a kind has none', () => {
  expect(usualGround([])).toBeUndefined();
});
