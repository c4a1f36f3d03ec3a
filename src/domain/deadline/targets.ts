import { needsIdentity, type CaseKind } from '../case/kind.ts';
import type { Progress } from '../case/progress.ts';
import { countWorkingDays } from './count-working-days.ts';
import { dayFrom, type Day } from './day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { localTime } from './moment.ts';
import { targetKinds, type Target, type TargetDays, type TargetKind } from './target.ts';

/** What targets are reckoned from. */
export interface TargetSubject {
  readonly kind: CaseKind;
  /** ISO 8601 with offset or Z. */
  readonly receivedAt: string;
  /** The legal date, as in `DueDate.due`. */
  readonly due: string;
  readonly progress: Progress;
}

/** Whose days count: an ISO 3166-1 alpha-2 code, its zone as an IANA name, and its calendar. */
export interface Place {
  readonly country: string;
  readonly zone: string;
  readonly calendar: HolidayCalendar;
}

/**
 * The company's own dates of a case, in the order of {@link targetKinds}: never before receipt, never after the legal
 * date. A breach has none, nor has the day that an authority sets; identity is asked only where the answer is for one person. Received Friday 13 March 2026, due
 * Monday 13 April: acknowledge 18 March, ask for identity 20 March, draft 31 March (before Easter), review 8 April.
 */
export function targetsOf(subject: TargetSubject, days: TargetDays, place: Place): Target[] {
  const { kind, progress } = subject;
  if (kind === 'breach' || kind === 'authority-inquiry') return [];
  const due = dayFrom(subject.due);
  const moment = Temporal.Instant.from(subject.receivedAt).epochMilliseconds / 1000;
  const received = localTime(Math.floor(moment), place.zone).day;
  return targetKinds
    .filter((target) => target !== 'ask-identity' || needsIdentity(kind))
    .map((target) => ({
      target,
      date: between(received, unbound(target, received, due, days, place), due).iso,
      done: isDone(target, progress),
    }));
}

function unbound(target: TargetKind, received: Day, due: Day, days: TargetDays, place: Place): Day {
  const { country, calendar } = place;
  const count = days[target];
  return target === 'acknowledge' || target === 'ask-identity'
    ? countWorkingDays(received, count, country, calendar)
    : countWorkingDays(due, -count, country, calendar);
}

/** The legal date is the last word: a case can be due before it came in only in a damaged book. */
function between(first: Day, day: Day, last: Day): Day {
  const late = day.number > last.number ? last : day;
  return late.number < first.number ? first : late;
}

function isDone(target: TargetKind, { acknowledged, identityAsked, answered }: Progress): boolean {
  if (target === 'acknowledge') return acknowledged;
  return target === 'ask-identity' ? identityAsked : answered;
}
