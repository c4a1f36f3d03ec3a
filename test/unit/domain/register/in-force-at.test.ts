import { expect, test } from 'vitest';
import { inForceAt } from '#domain/register/in-force-at.ts';

const versions = [{ validFrom: '2024-01-01' }, { validFrom: '2020-04-17' }];

test.each([
  ['2020-04-16', undefined],
  ['2020-04-17', '2020-04-17'],
  ['2023-12-31', '2020-04-17'],
  ['2024-01-01', '2024-01-01'],
  ['2099-01-01', '2024-01-01'],
])('on %s the version of %s applies', (date, validFrom) => {
  expect(inForceAt(versions, date)?.validFrom).toBe(validFrom);
});
