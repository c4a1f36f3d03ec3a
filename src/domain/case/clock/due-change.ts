import { isSameDue } from '../../deadline/is-same-due.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../event.ts';
import type { DueChangeReason } from './due-change-reason.ts';

const causes: Partial<Record<CaseEvent['type'], DueChangeReason>> = {
  'period-extended': 'extended',
  'extension-withdrawn': 'extension-withdrawn',
  'clock-paused': 'paused',
  'clock-resumed': 'resumed',
  'pause-withdrawn': 'pause-withdrawn',
  'receipt-corrected': 'receipt-corrected',
  'kind-changed': 'kind-changed',
  'country-overridden': 'country-overridden',
  'case-reopened': 'reopened',
  'inquiry-described': 'answer-day-set',
};

/** Why a due date would have moved after this event, or `undefined` when no date hangs on it. */
export const causeOf = ({ type }: CaseEvent): DueChangeReason | undefined => causes[type];

/**
 * The event that says that an event moved the due date, or `undefined` when it did not.
 *
 * @param before the case before the event, `undefined` for a new one
 * @param dueOf the clock: a case's due date, as in `DueDate.due`
 */
export function dueChange(
  before: Case | undefined,
  event: CaseEvent,
  after: Case,
  dueOf: (subject: Case) => string,
): Extract<CaseEvent, { type: 'due-date-changed' }> | undefined {
  const because = causeOf(event);
  if (!before || !because) return undefined;
  const [from, to] = [dueOf(before), dueOf(after)];
  return isSameDue(from, to) ? undefined : { type: 'due-date-changed', from, to, because };
}
