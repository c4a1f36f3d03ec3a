import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  weekNumber,
  weeksOf,
} from '../../../../../../src/renderer/desk/features/calendar/month.ts';

describe('the weeks of a month', () => {
  test('run from Monday to Sunday and cover all of it', () => {
    const weeks = weeksOf('2026-11-15');
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  test('are four when the month fits them, and six when it needs them', () => {
    expect(weeksOf('2027-02-10')).toHaveLength(4);
    expect(weeksOf('2026-08-10')).toHaveLength(6);
  });

  test('never ask for more days than main shows at once', () => {
    for (let month = 1; month <= 12; month++) {
      const days = weeksOf(`2026-${`${month}`.padStart(2, '0')}-01`).flat();
      expect(days.length).toBeLessThanOrEqual(42);
    }
  });

  test('are numbered as in ISO 8601', () => {
    expect(weekNumber('2026-12-28')).toBe(53);
    expect(weekNumber('2027-01-04')).toBe(1);
  });
});

test.each([
  ['ArrowRight', '2026-11-30', '2026-12-01'],
  ['ArrowUp', '2026-11-03', '2026-10-27'],
  ['Home', '2026-11-22', '2026-11-16'],
  ['End', '2026-11-16', '2026-11-22'],
  ['PageDown', '2026-01-31', '2026-02-28'],
  ['PageUp', '2026-03-31', '2026-02-28'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayAfter(key, from)).toBe(to);
});

test('other keys lead nowhere', () => {
  expect(dayAfter('Tab', '2026-11-22')).toBeUndefined();
});
