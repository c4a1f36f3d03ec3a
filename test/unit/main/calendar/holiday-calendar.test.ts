import { afterAll, describe, expect, test } from 'vitest';
import { countries } from '#domain/deadline/rule-sets.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import swedish from '../../../fixtures/deadline/se-holidays.json' with { type: 'json' };

const calendar = createHolidayCalendar();

function daysOf(country: string, year: number, standing: 'public' | 'eve') {
  const found: Record<string, string> = {};
  let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  for (; day.year === year; day = day.add({ days: 1 })) {
    const holiday = calendar.holidayOn(country, day);
    if (holiday?.standing === standing) found[day.toString()] = holiday.sv;
  }
  return found;
}

describe('Sweden', () => {
  test.each(Object.entries(swedish))(
    '%s has the days of lag (1989:253) and the three eves',
    (year, days) => {
      expect(daysOf('SE', Number(year), 'public')).toEqual(days.public);
      expect(daysOf('SE', Number(year), 'eve')).toEqual(days.eves_lag_1930_173);
    },
  );

  test('two holidays on one date leave the public one', () => {
    const day = Temporal.PlainDate.from('2027-11-06');
    expect(calendar.holidayOn('SE', day)?.sv).toBe('alla helgons dag');
  });

  test.each(['2026-01-05', '2026-04-02', '2026-04-04', '2026-04-30', '2026-05-25', '2026-12-13'])(
    '%s is an ordinary day: afternoons off, observances and annandag pingst do not count',
    (day) => {
      expect(calendar.holidayOn('SE', Temporal.PlainDate.from(day))).toBeUndefined();
    },
  );

  test('names come in both languages', () => {
    expect(calendar.holidayOn('SE', Temporal.PlainDate.from('2026-05-14'))).toEqual({
      sv: 'Kristi himmelsfärdsdag',
      en: 'Ascension Day',
      standing: 'public',
    });
  });
});

describe('other countries', () => {
  test.each([
    ['GB', '2026-08-31', 'Summer bank holiday'],
    ['GB', '2027-12-28', 'Boxing Day (substitute day)'],
    ['FI', '2026-12-06', 'Independence Day'],
    ['DE', '2026-10-03', 'National Holiday'],
    ['NO', '2026-05-17', 'Constitution Day'],
  ])('%s rests on %s', (country, day, name) => {
    const holiday = calendar.holidayOn(country, Temporal.PlainDate.from(day));
    expect(holiday).toMatchObject({ standing: 'public', en: name });
  });

  test.each([
    ['GB', '2026-11-30', 'Saint Andrew’s Day is Scottish'],
    ['DE', '2026-01-06', 'Epiphany is regional'],
    ['AT', '2026-12-24', 'no public holiday'],
    ['IS', '2026-12-24', 'a holiday from 13:00'],
  ])('%s works on %s: %s', (country, day) => {
    expect(calendar.holidayOn(country, Temporal.PlainDate.from(day))).toBeUndefined();
  });

  test.each(countries)(
    '%s has at least eight public holidays in every year 2000–2110',
    (country) => {
      for (let year = 2000; year <= 2110; year += 10) {
        expect(Object.keys(daysOf(country, year, 'public')).length).toBeGreaterThanOrEqual(8);
      }
    },
  );
});

test('only Sweden has contested eves', () => {
  const withEves = countries.filter((country) => Object.keys(daysOf(country, 2026, 'eve')).length);
  expect(withEves).toEqual(['SE']);
});

describe('the machine’s zone', () => {
  const zone = process.env.TZ;
  afterAll(() => {
    process.env.TZ = zone;
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('%s changes no date', (other) => {
    const day = Temporal.PlainDate.from('2026-01-01');
    const here = Array.from({ length: 365 }, (_, days) =>
      calendar.holidayOn('SE', day.add({ days })),
    );
    process.env.TZ = other;
    const fresh = createHolidayCalendar();
    expect(here.map((_, days) => fresh.holidayOn('SE', day.add({ days })))).toEqual(here);
  });
});
