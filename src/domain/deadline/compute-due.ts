import { ok, refuse, type Result } from '../result.ts';
import type { ClockInput, DueDate } from './due-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { hourDue } from './hour-due.ts';
import type { Moment } from './moment.ts';
import { monthDue } from './month-due.ts';
import { parseInstant } from './parse-instant.ts';
import type { DeadlineRefusal } from './refusal.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSetFor } from './rule-sets.ts';
import { readTimeline } from './timeline.ts';

/**
 * When something is due and why, under one rule set. Pure: nothing is remembered between two calls, so a corrected
 * receipt or a pause removed again gives what computing from scratch gives.
 * Sweden, received 25 November 2025 → 25 December, moved off juldagen, annandag jul and a weekend → 29 December 2025.
 */
export function computeDue(
  input: ClockInput,
  rules: RuleSet,
  calendar: HolidayCalendar,
): Result<DueDate, DeadlineRefusal> {
  const received = parseInstant(input.received, 'received');
  return received.ok ? computeFrom(received.value, input, rules, calendar) : received;
}

/** When something is due and why, under the rules of its jurisdiction in force on the day of receipt. */
export function dueFor(
  input: ClockInput,
  calendar: HolidayCalendar,
): Result<DueDate, DeadlineRefusal> {
  const received = parseInstant(input.received, 'received');
  if (!received.ok) return received;
  const rules = ruleSetFor(input.jurisdiction, received.value);
  if (!rules) return refuse({ code: 'country-unknown', country: input.jurisdiction });
  return computeFrom(received.value, input, rules, calendar);
}

function computeFrom(
  received: Moment,
  { kind, events }: ClockInput,
  rules: RuleSet,
  calendar: HolidayCalendar,
): Result<DueDate, DeadlineRefusal> {
  if (kind === 'breach') {
    const event = events[0];
    if (event?.type === 'extended') return refuse({ code: 'breach-not-extendable' });
    if (event) return refuse({ code: 'breach-not-pausable' });
    return ok(hourDue(received, rules, calendar));
  }
  const timeline = readTimeline(events, received, rules.zone);
  return timeline.ok ? ok(monthDue(timeline.value, rules, calendar)) : timeline;
}
