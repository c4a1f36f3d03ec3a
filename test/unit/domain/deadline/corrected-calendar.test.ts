import { expect, test } from 'vitest';
import { computeDue } from '#domain/deadline/compute-due.ts';
import { correctedCalendar } from '#domain/deadline/corrected-calendar.ts';
import { calendar, request, rulesOf } from '../../../factories/cases/clock.ts';

const reason = 'Beslut';
const due = (received: string, corrected: typeof calendar) => {
  const computed = computeDue(request(received), rulesOf('SE'), corrected);
  if (!computed.ok) throw new Error(computed.error.code);
  return computed.value;
};

test('a closed day moves a due date off it, and its step bears the name it was given', () => {
  const closed = { country: 'SE', date: '2026-11-05', name: 'Stängt för flytt', reason };
  const corrected = correctedCalendar(calendar, { closedDays: [closed], workedHolidays: [] });
  const { due: date, steps } = due('2026-10-05', corrected);
  expect(due('2026-10-05', calendar).due).toBe('2026-11-05');
  expect(date).toBe('2026-11-06');
  expect(steps).toContainEqual(
    expect.objectContaining({
      rule: 'moved-off-holiday',
      facts: { from: '2026-11-05', sv: 'Stängt för flytt', en: 'Stängt för flytt' },
    }),
  );
});

test('a holiday corrected away is a working day', () => {
  const worked = { country: 'SE', date: '2026-05-14', reason };
  const corrected = correctedCalendar(calendar, { closedDays: [], workedHolidays: [worked] });
  expect(due('2026-04-14', calendar).due).toBe('2026-05-15');
  expect(due('2026-04-14', corrected).due).toBe('2026-05-14');
});

test('a correction is of one country', () => {
  const closed = { country: 'FI', date: '2026-11-05', name: 'x', reason };
  const corrected = correctedCalendar(calendar, { closedDays: [closed], workedHolidays: [] });
  expect(due('2026-10-05', corrected).due).toBe('2026-11-05');
});
