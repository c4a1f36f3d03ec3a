import { expect, test } from 'vitest';
import { byYear } from '../../../../../../src/renderer/desk/features/retention/figure-totals.ts';

const row = { received: 3, open: 1, inTime: 1, late: 1, extended: 1 };

test('a year is the sum of its kinds, and keeps the order of the years', () => {
  const access = { year: '2026', kind: 'access', ...row, outcomes: { answered: 2 } } as const;
  const erasure = {
    year: '2026',
    kind: 'erasure',
    ...row,
    outcomes: { answered: 1, withdrawn: 1 },
  } as const;
  const earlier = { ...access, year: '2025' };
  const total = { received: 6, open: 2, inTime: 2, late: 2, extended: 2 };
  expect(byYear([access, erasure, earlier])).toEqual([
    {
      year: '2026',
      rows: [access, erasure],
      total: { ...total, outcomes: { answered: 3, withdrawn: 1 } },
    },
    { year: '2025', rows: [earlier], total: { ...row, outcomes: { answered: 2 } } },
  ]);
});
