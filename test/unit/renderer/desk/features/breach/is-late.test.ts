import { expect, test } from 'vitest';
import { isLate } from '../../../../../../src/renderer/desk/features/breach/is-late.ts';

const due = '2026-11-05T09:00+01:00';

test('the last instant of the 72 hours is in time (Art. 33(1))', () => {
  expect(isLate('2026-11-05T08:00:00Z', due)).toBe(false);
});

test('a minute later is late', () => {
  expect(isLate('2026-11-05T08:01:00Z', due)).toBe(true);
});
