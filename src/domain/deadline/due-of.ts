import type { Case } from '../case/case.ts';
import { clockOf } from '../case/kind.ts';
import type { Result } from '../result.ts';
import { dueFor } from './compute-due.ts';
import type { ClockInput, DueDate } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { DeadlineRefusal } from './refusal.ts';

/**
 * When a case is due and why. A case that has become a breach leaves its pauses and extension behind: they belong to
 * Art. 12(3), and Art. 33(1) knows neither.
 *
 * @param jurisdiction country of the controller, ISO 3166-1 alpha-2
 */
export function dueOf(
  subject: Pick<Case, 'kind' | 'receivedAt' | 'clock'>,
  jurisdiction: string,
  calendar: HolidayCalendar,
): Result<DueDate, DeadlineRefusal> {
  return dueFor(clockInputOf(subject, jurisdiction), calendar);
}

/** What the clock is asked about a case; see {@link dueOf}. */
export function clockInputOf(
  { kind, receivedAt, clock }: Pick<Case, 'kind' | 'receivedAt' | 'clock'>,
  jurisdiction: string,
): ClockInput {
  const events = clockOf(kind) === 'breach' ? [] : clock.map(({ type, at }) => ({ type, at }));
  return { kind: clockOf(kind), received: receivedAt, jurisdiction, events };
}
