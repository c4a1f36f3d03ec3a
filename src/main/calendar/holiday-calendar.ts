import Holidays from 'date-holidays';
import type { Holiday, HolidayCalendar } from '#domain/deadline/holiday-calendar.ts';

/** GB has no nationwide list; the ICO's examples follow England and Wales. */
const regions: Readonly<Record<string, string>> = { GB: 'ENG' };

type Standing = Holiday['standing'];

/**
 * What the library's `bank` days are. Of Sweden: midsommarafton, julafton and nyårsafton, the days of lag (1930:173) 2 §. Of
 * Finland: midsommarafton and julafton, which it has listed under Reg. 1182/71, and nyårsafton, which it has not.
 */
const bankDays: Readonly<Record<string, (day: string) => Standing | undefined>> = {
  SE: () => 'eve',
  FI: (day) => (day.endsWith('-12-31') ? undefined : 'listed-eve'),
};

type Year = ReadonlyMap<number, Holiday>;

/** Public holidays from `date-holidays`, nationwide ones only, each country's year computed once. */
export function createHolidayCalendar(): HolidayCalendar {
  const countries = new Map<string, (year: number) => Year>();
  return {
    holidayOn(country, day) {
      let yearOf = countries.get(country);
      if (!yearOf) {
        yearOf = readCountry(country);
        countries.set(country, yearOf);
      }
      return yearOf(day.year).get(day.month * 32 + day.day);
    },
  };
}

function readCountry(country: string): (year: number) => Year {
  const region = regions[country];
  const library = region ? new Holidays(country, region) : new Holidays(country);
  const years = new Map<number, Year>();
  return (year) => {
    const known = years.get(year);
    if (known) return known;
    const read = readYear(library, year, bankDays[country] ?? (() => undefined));
    years.set(year, read);
    return read;
  };
}

function readYear(
  library: Holidays,
  year: number,
  bankDay: (day: string) => Standing | undefined,
): Year {
  const english = new Map(library.getHolidays(year, 'en').map((day) => [keyOf(day), day.name]));
  const days = new Map<number, Holiday>();
  for (const day of library.getHolidays(year, 'sv')) {
    const standing = standingOf(day, bankDay);
    // A holiday that begins at noon (Iceland's eves) leaves a working morning: the earlier date is the safe one.
    if (!standing || !day.date.endsWith(' 00:00:00')) continue;
    // `date` is the country's own calendar date; `start` is an instant and would depend on a zone.
    const [, month = '', date = ''] = /^\d{4}-(\d\d)-(\d\d)/.exec(day.date) ?? [];
    const key = Number(month) * 32 + Number(date);
    if (days.get(key)?.standing === 'public') continue;
    days.set(key, { sv: day.name, en: english.get(keyOf(day)) ?? day.name, standing });
  }
  return days;
}

const keyOf = ({ date, rule }: { date: string; rule: string }) => `${date} ${rule}`;

function standingOf(
  { type, date }: { readonly type: string; readonly date: string },
  bankDay: (day: string) => Standing | undefined,
): Standing | undefined {
  if (type === 'public') return 'public';
  return type === 'bank' ? bankDay(date.slice(0, 10)) : undefined;
}
