import { dueFor } from '#domain/deadline/compute-due.ts';
import type { ClockInput, ClockInputEvent } from '#domain/deadline/due-date.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import type { Bench } from './figure.ts';

const count = 100_000;
const goalMs = 1_000;
const hour = 3_600_000;
const first = Date.UTC(2025, 0, 1, 8);
const iso = (time: number) => new Date(time).toISOString();

/** A year's worth of desks over six years: of ten cases seven plain, one extended, one paused, one breach. */
function question(index: number): ClockInput {
  const received = first + Math.floor(index * 0.5256) * hour;
  const after = (type: ClockInputEvent['type'], days: number): ClockInputEvent => ({
    type,
    at: iso(received + days * 24 * hour),
  });
  const events = {
    7: [after('extended', 20)],
    8: [after('paused', 3), after('resumed', 9)],
  };
  const kind = index % 10;
  return {
    kind: kind === 9 ? 'breach' : 'dsr',
    jurisdiction: 'SE',
    received: iso(received),
    events: kind === 7 || kind === 8 ? events[kind] : [],
  };
}

/** What a naive tool does: the text parsed, one month added, the text written. */
const addOneMonth = ({ received }: ClockInput) =>
  Temporal.Instant.from(received)
    .toZonedDateTimeISO('Europe/Stockholm')
    .toPlainDate()
    .add({ months: 1 })
    .toString();

function measure(work: (input: ClockInput) => unknown, inputs: readonly ClockInput[]): number {
  const start = performance.now();
  for (const input of inputs) work(input);
  return performance.now() - start;
}

/** 100 000 due dates with their steps, from a cold start and again, beside a bare `add one month` loop in the same run. */
export function benchDeadline(): Bench {
  const inputs = Array.from({ length: count }, (_, index) => question(index));
  const calendar = createHolidayCalendar();
  const cold = measure((input) => dueFor(input, calendar), inputs);
  const warm = measure((input) => dueFor(input, calendar), inputs);
  const bare = measure(addOneMonth, inputs);
  const name = `deadline: ${count} due dates with steps`;
  const beside = `${(warm / bare).toFixed(2)}× bare "add one month", cold ${(cold / bare).toFixed(2)}×`;
  return { figures: [{ name, value: warm, unit: 'ms', goal: goalMs, beside }] };
}
