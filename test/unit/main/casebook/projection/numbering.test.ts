import { expect, test } from 'vitest';
import { Numbering } from '#main/casebook/projection/numbering.ts';

const alone = { ordinal: 0, shared: false };

test('after events were lost, no number that one of them may have given out is given again', () => {
  const numbering = new Numbering();
  numbering.note('DSR-2026-0041');
  numbering.skip(3, '2026-11-28T09:00:00Z');
  expect(numbering.next('access', '2026-11-28T10:00:00Z', alone)).toBe('DSR-2026-0045');
  // A series that nothing is known of may have begun in what was lost.
  expect(numbering.next('breach', '2026-11-28T10:00:00Z', alone)).toMatch(/-2026-0004$/);
  expect(numbering.next('access', '2027-11-28T10:00:00Z', alone)).toBe('DSR-2027-0001');
});
