import { expect, test } from 'vitest';
import { sayVersions } from '../../../../../../src/renderer/desk/features/case/say-versions.ts';
import { wordsIn } from '../../words-in.ts';

test.each([
  ['2020-04-17', '', '2020-04-17', 'Version 2020-04-17'],
  ['2020-04-17', '2020-04-17', '2027-01-01', 'Version 2020-04-17'],
  ['2020-04-17', '', '2027-01-01', '2020-04-17 när det kom in\n2027-01-01 om det besvaras nu'],
  [
    '2020-04-17',
    '2027-01-01',
    '2028-01-01',
    '2020-04-17 när det kom in\n2027-01-01 när det besvarades',
  ],
  ['', '2020-04-17', '2020-04-17', 'ingen när det kom in\n2020-04-17 när det besvarades'],
])('received under %j, answered under %j, now %j', (received, answered, current, told) => {
  expect(sayVersions({ received, answered, current }, wordsIn('sv'))).toBe(told);
});
