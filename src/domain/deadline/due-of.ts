import type { ClockEvent } from '../case/clock/clock-event.ts';
import type { OpenCase } from '../case/case.ts';
import { clockOf } from '../case/kind.ts';
import { ok, type Result } from '../result.ts';
import { dueFor } from './compute-due.ts';
import type { ClockInput, ClockInputEvent, DueDate, DueStep } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { DeadlineRefusal } from './refusal.ts';

/** What of a case its due date hangs on. */
export type DueSubject = Pick<OpenCase, 'kind' | 'receivedAt' | 'clock' | 'country' | 'answerBy'>;

/**
 * When a case is due and why. A case that has become a breach leaves its pauses and extension behind: they belong to
 * Art. 12(3), and Art. 33(1) knows neither. An authority's inquiry is due on the day the authority has set; until that
 * is known, in a month, as a target.
 *
 * @param controller country of the controller, ISO 3166-1 alpha-2; the case's own, where it has one, comes first
 */
export function dueOf(
  subject: DueSubject,
  controller: string,
  calendar: HolidayCalendar,
): Result<DueDate, DeadlineRefusal> {
  const due = dueFor(clockInputOf(subject, controller), calendar);
  const { kind, answerBy } = subject;
  return due.ok && kind === 'authority-inquiry' && answerBy !== undefined
    ? ok(setBy(answerBy, due.value))
    : due;
}

/** The authority's own day: no holiday and no pause moves what somebody else has set. */
function setBy(answerBy: string, { steps, ...due }: DueDate): DueDate {
  const received = steps.filter(({ rule }) => rule === 'received');
  const step: DueStep = { rule: 'authority-day', date: answerBy, source: 'gdpr-58-1', facts: {} };
  return { ...due, due: answerBy, alternatives: [], steps: [...received, step] };
}

/** What the clock is asked about a case; see {@link dueOf}. */
export function clockInputOf(
  { kind, receivedAt, clock, country }: DueSubject,
  controller: string,
): ClockInput {
  return {
    kind: clockOf(kind),
    received: receivedAt,
    jurisdiction: country ?? controller,
    events: clockOf(kind) === 'breach' ? [] : clock.map(inputOf),
  };
}

/** Only proof of identity starts a period again (ICO); whatever else is waited for suspends it, which is the earlier date. */
const inputOf = (event: ClockEvent): ClockInputEvent =>
  event.type === 'paused' && event.category === 'identity'
    ? { type: 'paused', at: event.at, cause: 'identity' }
    : { type: event.type, at: event.at };
