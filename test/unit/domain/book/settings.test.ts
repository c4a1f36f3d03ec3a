import { describe, expect, test } from 'vitest';
import type { CalendarCorrection, SettingsChange } from '#domain/book/command.ts';
import { decideCorrection } from '#domain/book/decide-correction.ts';
import { decideSettings } from '#domain/book/decide-settings.ts';
import type { BookEvent } from '#domain/book/event.ts';
import { evolveBook } from '#domain/book/evolve.ts';
import { clockSettingsAt, type BookSettings } from '#domain/book/settings.ts';
import { calendar } from '../../../factories/cases/clock.ts';

const reason = 'Beslut';
const at = '2026-10-06T08:00:00Z';
const created: BookEvent = {
  type: 'book-created',
  organisation: 'Exempel AB',
  handler: 'Anna Exempel',
  language: 'sv',
};
const fresh = evolveBook(undefined, created, at);

/** The settings after corrections that must be accepted. */
function corrected(...corrections: CalendarCorrection[]): BookSettings {
  let settings = fresh;
  for (const correction of corrections) {
    const decided = decideCorrection(settings, correction, calendar);
    if (!decided.ok) throw new Error(decided.error.code);
    settings = evolveBook(settings, decided.value, at);
  }
  return settings;
}
const close = (date: string): CalendarCorrection => ({
  type: 'add-closed-day',
  date,
  name: 'Stängt',
  reason,
});
const strike = (date: string): CalendarCorrection => ({ type: 'strike-holiday', date, reason });

describe('a new book', () => {
  test('is a Swedish controller’s, with an uncorrected calendar', () => {
    expect(fresh).toMatchObject({
      country: 'SE',
      calendar: { closedDays: [], workedHolidays: [] },
      targets: { acknowledge: 3, 'ask-identity': 5, draft: 7, review: 3 },
    });
  });
});

describe('a correction', () => {
  test('is of the controller’s own country, and can be taken back', () => {
    const date = '2026-11-05';
    const settings = corrected(close(date));
    expect(settings.calendar.closedDays).toEqual([{ country: 'SE', date, name: 'Stängt', reason }]);
    const back = corrected(close(date), { type: 'remove-closed-day', date, reason });
    expect(back.calendar.closedDays).toEqual([]);
    expect(back.revision.number).toBe(2);
  });

  test.each<[string, CalendarCorrection, CalendarCorrection[]]>([
    ['day-not-working', close('2026-11-05'), [close('2026-11-05')]],
    ['day-not-working', close('2026-11-07'), []],
    ['day-not-working', close('2026-12-25'), []],
    ['name-missing', { ...close('2026-11-05'), name: ' ' } as CalendarCorrection, []],
    ['reason-missing', { ...close('2026-11-05'), reason: '' }, []],
    ['day-out-of-range', close('1999-12-31'), []],
    ['day-out-of-range', close('2111-01-01'), []],
    ['closed-day-unknown', { type: 'remove-closed-day', date: '2026-11-05', reason }, []],
    ['day-not-holiday', strike('2026-11-05'), []],
    ['day-not-holiday', strike('2026-12-24'), []],
    ['day-not-holiday', strike('2026-12-25'), [strike('2026-12-25')]],
    ['holiday-not-struck', { type: 'restore-holiday', date: '2026-12-25', reason }, []],
  ])('is refused: %s', (code, correction, before) => {
    expect(decideCorrection(corrected(...before), correction, calendar)).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

describe('a change', () => {
  test('of one target leaves the others as they are', () => {
    expect(decideSettings(fresh, { targets: { draft: 9 } })).toEqual({
      ok: true,
      value: [{ type: 'targets-changed', targets: { ...fresh.targets, draft: 9 } }],
    });
  });

  test('writes only what changes', () => {
    const change: SettingsChange = {
      handler: 'Bo Exempel',
      organisation: 'Exempel AB',
      targets: fresh.targets,
    };
    expect(decideSettings(fresh, change)).toEqual({
      ok: true,
      value: [
        {
          type: 'settings-changed',
          organisation: 'Exempel AB',
          handler: 'Bo Exempel',
          language: 'sv',
        },
      ],
    });
  });

  test.each<[string, SettingsChange]>([
    ['nothing-changed', { country: { country: 'SE', reason } }],
    ['nothing-changed', {}],
    ['country-unknown', { country: { country: 'US', reason } }],
    ['reason-missing', { country: { country: 'FI', reason: ' ' } }],
  ])('is refused: %s', (code, change) => {
    expect(decideSettings(fresh, change)).toMatchObject({ ok: false, error: { code } });
  });
});

test('a closed case keeps the country it was closed under', () => {
  const moved: BookEvent = { type: 'country-changed', from: 'SE', to: 'FI', reason };
  const settings = evolveBook(fresh, moved, '2026-11-01T00:00:00Z');
  expect(clockSettingsAt(settings, '2026-10-31T23:59:59Z').country).toBe('SE');
  expect(clockSettingsAt(settings, '2026-11-01T00:00:00Z').country).toBe('FI');
  expect(clockSettingsAt(settings, undefined).country).toBe('FI');
});
