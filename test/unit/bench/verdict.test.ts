import { expect, test } from 'vitest';
import { isMet, verdict, type Placed } from '../../bench/verdict.ts';

const figure: Placed = { name: 'lock', value: 129, unit: 'ms', goal: 300, where: 'locking.ts' };
const over: Placed = { ...figure, name: 'search', value: 2.4, unit: '×', goal: 1.5 };
const unmeasured: Placed = { ...figure, name: 'plain', value: undefined, beside: 'no browser' };

test('a goal is met by what is no more than it, and by nothing that was not measured', () => {
  expect([figure, { ...figure, value: 300 }].every(isMet)).toBe(true);
  expect([over, unmeasured, { ...figure, value: Number.NaN }].some(isMet)).toBe(false);
});

test('the last line counts the goals met and names those missed', () => {
  expect(verdict([figure, over, unmeasured]).at(-1)).toBe('1 goals met, 2 missed: search; plain');
  expect(verdict([figure]).at(-1)).toBe('1 goals met, 0 missed');
});

test('every goal has a line with its figure, its goal, where it was measured and beside what', () => {
  expect(verdict([figure, over, unmeasured]).slice(0, 3)).toEqual([
    'met     lock    129 ms        ≤ 300 ms  locking.ts',
    'MISSED  search  2.40 ×        ≤ 1.5 ×   locking.ts',
    'MISSED  plain   not measured  ≤ 300 ms  locking.ts  no browser',
  ]);
});
