import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#domain/deadline/day.ts';
import { isIn, mondayOf, periodBefore, periodOf, weeksOf } from '#domain/figures/period.ts';

describe('a period', () => {
  test.each([
    ['of one day', '2026-03-09', '2026-03-09'],
    ['of a leap day', '2024-02-29', '2024-02-29'],
    ['of twelve years but a day', '2014-01-02', '2026-01-01'],
  ])('%s is one', (_, from, to) => {
    expect(periodOf(from, to)).toEqual({ ok: true, value: { from, to } });
  });

  test.each([
    ['ends before it begins', '2026-03-10', '2026-03-09', 'period-backwards'],
    ['is twelve years and a day', '2014-01-01', '2026-01-01', 'period-too-long'],
    ['ends with the calendar', '0001-01-01', '9999-12-31', 'period-too-long'],
  ])('that %s is refused', (_, from, to, code) => {
    expect(periodOf(from, to)).toMatchObject({ ok: false, error: { code } });
  });

  test('holds its first and its last day, and no day that is not known', () => {
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(
      ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => isIn(day, march)),
    ).toEqual([false, true, true, false]);
    expect(isIn(undefined, march)).toBe(false);
  });
});

describe('the period before', () => {
  test.each([
    [
      'a year is the year before, a leap year too',
      '2025-01-01',
      '2025-12-31',
      '2024-01-01',
      '2024-12-31',
    ],
    ['a quarter is the quarter before', '2026-04-01', '2026-06-30', '2026-01-01', '2026-03-31'],
    ['March is the whole of February', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['a week is the week before', '2026-03-03', '2026-03-09', '2026-02-24', '2026-03-02'],
    ['a day is the day before', '2026-01-01', '2026-01-01', '2025-12-31', '2025-12-31'],
    [
      'a month from the 2nd is as many days',
      '2026-03-02',
      '2026-04-01',
      '2026-01-30',
      '2026-03-01',
    ],
  ])('%s', (_, from, to, before, eve) => {
    expect(periodBefore({ from, to })).toEqual({ from: before, to: eve });
  });

  test('ends the day before any period begins, and has about its length', () => {
    const days = fc.integer({ min: 0, max: 9000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 800 }), (start, length) => {
        const at = (day: number) =>
          Temporal.PlainDate.from('2010-01-01').add({ days: day }).toString();
        const period = { from: at(start), to: at(start + length) };
        const before = periodBefore(period);
        expect(daysBetween(before.to, period.from)).toBe(1);
        // Months differ by three days at most, and so do as many months.
        expect(Math.abs(daysBetween(before.from, before.to) - length)).toBeLessThanOrEqual(3);
      }),
    );
  });
});

test('a week begins on its Monday, across the turn of a year', () => {
  expect(mondayOf('2026-03-08')).toBe('2026-03-02');
  expect(mondayOf('2026-03-02')).toBe('2026-03-02');
  expect(weeksOf({ from: '2026-01-01', to: '2026-01-05' })).toEqual(['2025-12-29', '2026-01-05']);
});

test('days are counted from midnight to midnight, whatever the clocks do', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-28')).toBe(0);
});
