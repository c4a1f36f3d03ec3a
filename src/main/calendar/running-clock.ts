import { clockSettingsAt, type BookSettings, type ClockSettings } from '#domain/book/settings.ts';
import { correctedCalendar } from '#domain/deadline/corrected-calendar.ts';
import type { Corrections } from '#domain/deadline/corrections.ts';
import { dueOf, type DueSubject } from '#domain/deadline/due-of.ts';
import type { HolidayCalendar } from '#domain/deadline/holiday-calendar.ts';
import { ruleSets, zoneOf } from '#domain/deadline/rule-sets.ts';
import type { Place } from '#domain/deadline/targets.ts';
import { urgencyOf } from '#domain/deadline/urgency.ts';
import type { DueClock } from '../casebook/cases/due-clock.ts';
import type { Clock } from '../casework/clock.ts';

/** The statutory clock over a calendar: what the book sorts by, and what casework asks. */
export interface RunningClock {
  readonly sortClock: DueClock;
  /** The clock of one book; what its settings say now is read each time. */
  readonly over: (settings: () => BookSettings) => Clock;
}

type Subject = DueSubject & { readonly closedAt?: string };

export function runningClock(holidays: HolidayCalendar, now: () => string): RunningClock {
  const calendarOf = correctedOnce(holidays);

  const computed = (subject: Subject, settings: BookSettings) => {
    const { country, calendar } = clockSettingsAt(settings, subject.closedAt);
    return dueOf(subject, country, calendarOf(calendar));
  };
  /** `decide` lets no receipt or clock event in that the clock refuses. */
  const certain = (subject: Subject, settings: BookSettings) => {
    const due = computed(subject, settings);
    if (!due.ok) throw new Error(`No due date: ${due.error.code}`);
    return due.value;
  };
  const placeIn = ({ country, calendar }: ClockSettings): Place => {
    const zone = zoneOf(country);
    if (zone === undefined) throw new Error(`No rules for ${country}`);
    return { country, zone, calendar: calendarOf(calendar) };
  };

  return {
    sortClock: {
      version: [...new Set(ruleSets.map(({ version }) => version))].join(' '),
      dueOf: (subject, settings) => certain(subject, settings).due,
      zoneOf: (country, settings) =>
        placeIn({ ...settings, country: country ?? settings.country }).zone,
    },
    over: (settings) => {
      const placeOf: Clock['placeOf'] = ({ country, closedAt }) => {
        const { country: own, calendar } = clockSettingsAt(settings(), closedAt);
        return placeIn({ country: country ?? own, calendar });
      };
      return {
        holidays,
        get zone() {
          return placeIn(settings()).zone;
        },
        placeOf,
        dueOf: (subject) => certain(subject, settings()),
        supposed: (subject) => computed(subject, settings()),
        urgencyOf: (due, subject = {}) => urgencyOf(due, now(), placeOf(subject).zone),
        today: () =>
          Temporal.Instant.from(now())
            .toZonedDateTimeISO(placeIn(settings()).zone)
            .toPlainDate()
            .toString(),
      };
    },
  };
}

/** One calendar for the same corrections: answers are kept by it. */
function correctedOnce(holidays: HolidayCalendar): (corrections: Corrections) => HolidayCalendar {
  const known = new WeakMap<Corrections, HolidayCalendar>();
  return (corrections) => {
    const calendar = known.get(corrections) ?? correctedCalendar(holidays, corrections);
    known.set(corrections, calendar);
    return calendar;
  };
}
