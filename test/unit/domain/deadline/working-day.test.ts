import { expect, test } from 'vitest';
import { dayFrom } from '#domain/deadline/day.ts';
import { isWorkingDay, rollOver, rollOverEves } from '#domain/deadline/working-day.ts';
import { calendar } from '../../../factories/cases/clock.ts';

test.each([
  ['2026-04-02', 'SE', '2026-04-02', 'Maundy Thursday is a working day'],
  ['2026-04-03', 'SE', '2026-04-07', 'Good Friday to the Tuesday after Easter'],
  ['2025-06-06', 'SE', '2025-06-09', 'National Day on a Friday; Whit Monday is a working day'],
  ['2025-06-09', 'DE', '2025-06-10', 'Whit Monday is a holiday in Germany'],
  ['2026-07-14', 'FR', '2026-07-15', 'Bastille Day'],
  ['2026-12-26', 'GB', '2026-12-29', 'Boxing Day on a Saturday has its substitute on Monday'],
  ['2026-12-24', 'IS', '2026-12-24', 'a holiday from 13:00 leaves a working morning'],
])('Reg. 1182/71 Art. 3(4): %s in %s ends %s: %s', (day, country, end) => {
  expect(rollOver(dayFrom(day), country, calendar).day.iso).toBe(end);
  expect(isWorkingDay(dayFrom(day), country, calendar)).toBe(day === end);
});

test('a holiday on a Sunday is named as the holiday it is', () => {
  const { steps } = rollOver(dayFrom('2026-04-05'), 'SE', calendar);
  expect(steps.map(({ rule, facts }) => `${rule} ${facts.sv ?? ''}`)).toEqual([
    'moved-off-holiday påskdagen',
    'moved-off-holiday annandag påsk',
  ]);
});

test('under lag (1930:173) 2 § a date moves over the eve and what follows it', () => {
  expect(rollOverEves(dayFrom('2026-12-24'), 'SE', calendar).iso).toBe('2026-12-28');
  expect(rollOverEves(dayFrom('2026-12-23'), 'SE', calendar).iso).toBe('2026-12-23');
});

test('a corrected calendar is a new one and gets new answers', () => {
  const extra = { sv: 'extra helgdag', en: 'extra holiday', standing: 'public' } as const;
  const corrected: typeof calendar = {
    holidayOn: (country, day) =>
      day.toString() === '2026-03-04' ? extra : calendar.holidayOn(country, day),
  };
  expect(rollOver(dayFrom('2026-03-04'), 'SE', calendar).day.iso).toBe('2026-03-04');
  expect(rollOver(dayFrom('2026-03-04'), 'SE', corrected).day.iso).toBe('2026-03-05');
});
