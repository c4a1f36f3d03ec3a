import { computeDue, dueFor } from '#domain/deadline/compute-due.ts';
import type { ClockInput, ClockInputEvent, DueDate } from '#domain/deadline/due-date.ts';
import type { RuleSet } from '#domain/deadline/rule-set.ts';
import { ruleSets } from '#domain/deadline/rule-sets.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';

export const calendar = createHolidayCalendar();

/** The rule set of a country; the tests of one rule change a field of it. */
export function rulesOf(country: string): RuleSet {
  const rules = ruleSets.find(({ id }) => id === country);
  if (!rules) throw new Error(`No rules for ${country}`);
  return rules;
}

/** A request to a Swedish company; a day alone means ten in the morning, UTC. */
export const request = (received: string, events: readonly ClockInputEvent[] = []): ClockInput => ({
  kind: 'dsr',
  jurisdiction: 'SE',
  received: at(received),
  events,
});

const at = (time: string) => (time.length === 10 ? `${time}T10:00:00Z` : time);
export const extended = (time: string): ClockInputEvent => ({ type: 'extended', at: at(time) });
export const paused = (time: string, cause?: ClockInputEvent['cause']): ClockInputEvent => ({
  type: 'paused',
  at: at(time),
  cause,
});
export const resumed = (time: string): ClockInputEvent => ({ type: 'resumed', at: at(time) });

/** The answer to a question that has one. */
export function dueDate(input: ClockInput, rules?: RuleSet): DueDate {
  const due = rules ? computeDue(input, rules, calendar) : dueFor(input, calendar);
  if (!due.ok) throw new Error(`Refused: ${due.error.code}`);
  return due.value;
}

/** The code of the refusal, or the due date where there is none. */
export function refusalOf(input: ClockInput): string {
  const due = dueFor(input, calendar);
  return due.ok ? due.value.due : due.error.code;
}
