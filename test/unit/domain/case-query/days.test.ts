import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysMeant, dayWords, isWithin, months } from '#domain/case-query/days.ts';

const saturday = '2026-11-28';

describe('days', () => {
  it.each([
    ['today', '2026-11-28', '2026-11-28'],
    ['tomorrow', '2026-11-29', '2026-11-29'],
    ['this-week', '2026-11-23', '2026-11-29'],
    ['next-week', '2026-11-30', '2026-12-06'],
    ['last-week', '2026-11-16', '2026-11-22'],
    ['this-month', '2026-11-01', '2026-11-30'],
    ['next-month', '2026-12-01', '2026-12-31'],
    ['last-month', '2026-10-01', '2026-10-31'],
    ['this-year', '2026-01-01', '2026-12-31'],
    ['last-year', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-03-14', '2025-03-14', '2025-03-14'],
    ['yesterday', '2026-11-27', '2026-11-27'],
    ['february', '2026-02-01', '2026-02-28'],
    ['w01', '2025-12-29', '2026-01-04'],
    ['2026-w53', '2026-12-28', '2027-01-03'],
    ['2025-11..2026-01-06', '2025-11-01', '2026-01-06'],
  ])('%s is from %s to %s on a Saturday in November', (text, from, to) => {
    expect(daysMeant(text, saturday)).toEqual({ from, to });
  });

  it('of a month before a year is over are of the next', () => {
    expect(daysMeant('next-month', '2026-12-31')).toEqual({ from: '2027-01-01', to: '2027-01-31' });
    expect(daysMeant('last-month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });

  it('without a beginning or an end have none', () => {
    expect(daysMeant('2025-03..', saturday)).toEqual({ from: '2025-03-01' });
    expect(daysMeant('..2025-03', saturday)).toEqual({ to: '2025-03-31' });
    expect(isWithin({ to: '2025-03-31' }, '1999-01-01')).toBe(true);
    expect(isWithin({ from: '2025-03-01' }, '2025-02-28')).toBe(false);
  });

  it.each([
    '',
    '..',
    '2025-02-29',
    '2025-13',
    '20250301',
    'toString',
    '2026..2025',
    '2025..2026..2027',
    '9999',
    'w00',
    '2025-w53',
    'late',
  ])('are not what %j means', (text) => {
    expect(daysMeant(text, saturday)).toBeUndefined();
  });

  it('of this week hold today, of the others never', () => {
    const some = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(some, (date) => {
        const today = date.toISOString().slice(0, 10);
        const holding = dayWords.filter((word) => isWithin(daysMeant(word, today) ?? {}, today));
        const month = months[date.getUTCMonth()];
        expect(holding).toEqual(['today', 'this-week', 'this-month', 'this-year', month]);
      }),
    );
  });
});
