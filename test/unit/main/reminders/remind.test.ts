import { describe, expect, test } from 'vitest';
import { remind, type Near } from '#main/reminders/remind.ts';
import { isWorkingHour } from '#main/reminders/working-hours.ts';
import { reminderText } from '#shared/words/reminder-text.ts';
import { calendar } from '../../../factories/cases/clock.ts';

const near = (change: Partial<Near>): Near => ({ overdue: [], today: [], breaches: [], ...change });
const nobody: ReadonlySet<string> = new Set();

describe('a reminder', () => {
  test('counts everything near as soon as one of it is new', () => {
    const { told } = remind(near({ overdue: ['A'] }), nobody);
    expect(remind(near({ overdue: ['A'], today: ['B'] }), told).counts).toEqual({
      overdue: 1,
      today: 1,
      breaches: 0,
    });
  });

  test('is not given twice for the same', () => {
    const first = remind(near({ overdue: ['A'], breaches: ['C'] }), nobody);
    expect(remind(near({ overdue: ['A'] }), first.told).counts).toBeUndefined();
  });

  test('is given anew when something due today becomes overdue, and when it comes back', () => {
    const today = remind(near({ today: ['A'] }), nobody);
    expect(remind(near({ overdue: ['A'] }), today.told).counts).toMatchObject({ overdue: 1 });
    const gone = remind(near({}), today.told);
    expect(gone.counts).toBeUndefined();
    expect(remind(near({ today: ['A'] }), gone.told).counts).toMatchObject({ today: 1 });
  });

  test('says numbers in both languages, and nothing that is none', () => {
    const counts = { overdue: 2, today: 0, breaches: 1 };
    expect(reminderText(counts, 'sv').body).toBe(
      'En incident ska anmälas inom ett dygn. 2 ärenden är försenade.',
    );
    expect(reminderText(counts, 'en').body).toBe(
      'One breach must be notified within a day. 2 cases are overdue.',
    );
  });
});

describe('working hours', () => {
  const sweden = { country: 'SE', zone: 'Europe/Stockholm', calendar };
  test.each([
    ['2026-10-05T05:59:59Z', false],
    ['2026-10-05T06:00:00Z', true],
    ['2026-10-05T14:59:59Z', true],
    ['2026-10-05T15:00:00Z', false],
    ['2026-10-04T10:00:00Z', false],
    ['2026-12-25T10:00:00Z', false],
  ])('%s: %s', (now, working) => {
    expect(isWorkingHour(now, sweden)).toBe(working);
  });
});
