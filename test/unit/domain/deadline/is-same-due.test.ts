import { expect, test } from 'vitest';
import { isSameDue } from '#domain/deadline/is-same-due.ts';

test.each([
  ['2026-12-28', '2026-12-28', true],
  ['2026-12-28', '2026-12-29', false],
  ['2026-11-23T10:00:00+01:00', '2026-11-23T11:00:00+02:00', true],
  ['2026-11-23T10:00:00+01:00', '2026-11-23T10:00:00+02:00', false],
  ['2026-11-23', '2026-11-23T10:00:00+01:00', false],
])('%s and %s: %s', (one, other, same) => {
  expect(isSameDue(one, other)).toBe(same);
});
