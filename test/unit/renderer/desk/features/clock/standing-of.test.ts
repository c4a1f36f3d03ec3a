import { expect, test } from 'vitest';
import { standingOf } from '../../../../../../src/renderer/desk/features/clock/standing-of.ts';

test.each([
  ['2026-11-05', false, 'targetOpen'],
  ['2026-11-04', false, 'targetLate'],
  ['2026-11-06', false, 'targetOpen'],
  ['2026-11-01', true, 'targetDone'],
] as const)('on 5 November a target of %s, done: %s, is %s', (date, done, standing) => {
  expect(standingOf({ target: 'draft', date, done }, '2026-11-05')).toBe(standing);
});
