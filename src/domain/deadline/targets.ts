import { needsIdentity, type CaseKind } from '../case/kind.ts';
import type { Progress } from '../case/progress.ts';
import { countWorkingDays } from './count-working-days.ts';
import { dayFrom, type Day } from './day.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { localTime } from './moment.ts';
import {
  type MovedTargets,
  type Target,
  type TargetDays,
  type TargetKind,
  targetKinds,
} from './target.ts';

/** What targets are reckoned from. */
export interface TargetSubject {
  readonly kind: CaseKind;
  /** ISO 8601 with offset or Z. */
  readonly receivedAt: string;
  /** The legal date, as in `DueDate.due`. */
  readonly due: string;
  readonly progress: Progress;
  readonly movedTargets?: MovedTargets;
}

/** Whose days count: an ISO 3166-1 alpha-2 code, its zone as an IANA name, and its calendar. */
export interface Place {
  readonly country: string;
  readonly zone: string;
  readonly calendar: HolidayCalendar;
}

/**
 * The company's own dates of a case, in the order of {@link targetKinds}: never before receipt, never after the legal
 * date, on the day that staff have moved one to or else on the one that is reckoned. Received Friday 13 March 2026, due
 * Monday 13 April: acknowledge 18 March, ask for identity 20 March, draft 31 March (before Easter), review 8 April.
 */
export function targetsOf(subject: TargetSubject, days: TargetDays, place: Place): Target[] {
  const { kind, progress, movedTargets = {} } = subject;
  if (!hasTargets(kind)) return [];
  const due = dayFrom(subject.due);
  const moment = Temporal.Instant.from(subject.receivedAt).epochMilliseconds / 1000;
  const received = localTime(Math.floor(moment), place.zone).day;
  return targetKinds
    .filter((target) => hasTarget(kind, target))
    .map((target) => {
      const moved = movedTargets[target];
      const day = moved ? dayFrom(moved) : unbound(target, received, due, days, place);
      return {
        target,
        date: between(received, day, due).iso,
        done: isReached(target, progress),
        ...(moved && { moved: true as const }),
      };
    });
}

/** A breach has no targets, nor has the day that an authority sets. */
const hasTargets = (kind: CaseKind): boolean => kind !== 'breach' && kind !== 'authority-inquiry';

/** Whether a kind of case has a target: identity is asked only where the answer is for one person. */
export const hasTarget = (kind: CaseKind, target: TargetKind): boolean =>
  hasTargets(kind) && (target !== 'ask-identity' || needsIdentity(kind));

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

/** Whether a case shows that a target was reached. */
export function isReached(
  target: TargetKind,
  { acknowledged, identityAsked, answered }: Progress,
): boolean {
  if (target === 'acknowledge') return acknowledged;
  return target === 'ask-identity' ? identityAsked : answered;
}
