import { expect, test } from 'vitest';
import { periodAt } from '../../../../../../src/renderer/desk/features/figures/periods.ts';

test.each([
  ['this-year', '2026-11-25', '2026-01-01', '2026-12-31'],
  ['last-year', '2026-01-01', '2025-01-01', '2025-12-31'],
  ['this-quarter', '2026-11-25', '2026-10-01', '2026-12-31'],
  ['last-quarter', '2026-11-25', '2026-07-01', '2026-09-30'],
  ['last-quarter', '2026-02-01', '2025-10-01', '2025-12-31'],
  ['this-quarter', '2024-03-31', '2024-01-01', '2024-03-31'],
] as const)('%s on %s is %s to %s', (name, today, from, to) => {
  expect(periodAt(name, today)).toEqual({ from, to });
});
