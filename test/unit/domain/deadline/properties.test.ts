import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { dueFor } from '#domain/deadline/compute-due.ts';
import { dayFrom } from '#domain/deadline/day.ts';
import type { ClockInput, ClockInputEvent } from '#domain/deadline/due-date.ts';
import { countries } from '#domain/deadline/rule-sets.ts';
import { isWorkingDay } from '#domain/deadline/working-day.ts';
import { createHolidayCalendar } from '#main/calendar/holiday-calendar.ts';
import { calendar, dueDate } from '../../../factories/cases/clock.ts';

const hour = 3_600_000;
const iso = (time: number) => new Date(time).toISOString();
const receipts = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2101, 0) - 1 });

/** Pauses one after another, some hours apart, the last perhaps still running. */
const pauses = (received: number) =>
  fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 5 }).map((gaps) => {
    let time = received;
    return gaps.map((gap, index): ClockInputEvent => {
      time += gap * hour;
      return { type: index % 2 === 0 ? 'paused' : 'resumed', at: iso(time) };
    });
  });

const extension = (received: number) =>
  fc
    .integer({ min: 0, max: 2_000 })
    .map((gap): ClockInputEvent => ({ type: 'extended', at: iso(received + gap * hour) }));

const inputs = receipts.chain((received) =>
  fc.record({
    kind: fc.constant<ClockInput['kind']>('dsr'),
    jurisdiction: fc.constantFrom(...countries),
    received: fc.constant(iso(received)),
    events: fc
      .tuple(pauses(received), fc.option(extension(received), { nil: undefined }))
      .map(([stops, longer]) => (longer ? [...stops, longer] : stops)),
  }),
);

/** The law once more, for Sweden, written out with nothing but Temporal and a loop: no tables, no memory. */
function fromScratch({ received, jurisdiction, events }: ClockInput): string {
  const local = (text: string) =>
    Temporal.Instant.from(text).toZonedDateTimeISO('Europe/Stockholm').toPlainDate();
  const roll = (day: Temporal.PlainDate): Temporal.PlainDate => {
    const off = calendar.holidayOn(jurisdiction, day)?.standing === 'public' || day.dayOfWeek > 5;
    return off ? roll(day.add({ days: 1 })) : day;
  };
  let months = 1;
  let days = 0;
  let since: Temporal.PlainDate | undefined;
  const end = () => roll(local(received).add({ months }).add({ days }));
  const until = (at: string) => since?.until(local(at)).days ?? 0;
  for (const { type, at } of events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    if (type === 'paused') {
      since = Temporal.PlainDate.compare(local(at), end()) > 0 ? undefined : local(at);
    } else if (type === 'resumed') {
      days += until(at);
      since = undefined;
    } else {
      const latest = roll(
        local(received)
          .add({ months })
          .add({ days: days + until(at) }),
      );
      if (Temporal.PlainDate.compare(local(at), latest) <= 0) months = 3;
    }
  }
  return end().toString();
}

describe('Art. 12(3) for every receipt 2000–2100', () => {
  test('the clock is total: every country answers', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(dueFor(input, calendar).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the due date is never before receipt and never on a day off', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { due, steps } = dueDate(input);
        expect(due > (steps[0]?.date ?? '9')).toBe(true);
        expect(isWorkingDay(dayFrom(due), input.jurisdiction, calendar)).toBe(true);
      }),
    );
  });

  test('the last step leads to the due date', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { due, steps } = dueDate(input);
        expect(steps.at(-1)?.date).toBe(due);
      }),
    );
  });

  test('an extension never shortens', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const events = input.events.filter(({ type }) => type !== 'extended');
        expect(dueDate(input).due >= dueDate({ ...input, events }).due).toBe(true);
      }),
    );
  });

  test('a pause never shortens', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const events = input.events.filter(({ type }) => type === 'extended');
        expect(dueDate(input).due >= dueDate({ ...input, events }).due).toBe(true);
      }),
    );
  });

  test('no other date equals the due date, and without pause none is later', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { due, alternatives } = dueDate(input);
        for (const other of alternatives) {
          const later = other.because === 'eve-not-working-day';
          expect(later ? other.due > due : other.due < due).toBe(true);
        }
      }),
    );
  });

  test('events in any order, added and removed again, give what computing from scratch gives', () => {
    const any = inputs.chain((input) =>
      fc.record({
        input: fc.constant({ ...input, jurisdiction: 'SE' }),
        events: fc.shuffledSubarray([...input.events], { minLength: input.events.length }),
      }),
    );
    fc.assert(
      fc.property(any, ({ input, events }) => {
        const expected = dueDate(input);
        dueDate({ ...input, events: [] });
        expect(dueDate({ ...input, events })).toEqual(expected);
        expect(expected.due).toBe(fromScratch(input));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the machine’s zone', () => {
  const zone = process.env.TZ;
  afterAll(() => {
    process.env.TZ = zone;
  });

  test('plays no part, in months or hours', () => {
    const both = fc.tuple(
      inputs,
      fc.constantFrom('Pacific/Apia', 'America/Anchorage', 'Asia/Kolkata'),
    );
    fc.assert(
      fc.property(both, ([input, other]) => {
        const breach = { ...input, kind: 'breach', events: [] } as const;
        const here = [dueFor(input, calendar), dueFor(breach, calendar)];
        process.env.TZ = other;
        const fresh = createHolidayCalendar();
        expect([dueFor(input, fresh), dueFor(breach, fresh)]).toEqual(here);
      }),
      { numRuns: 30 },
    );
  });
});

describe('Art. 33(1) for every moment of awareness 2000–2100', () => {
  test('72 hours elapse, and the hour rule is at most an hour later', () => {
    fc.assert(
      fc.property(inputs, ({ received, jurisdiction }) => {
        const input = { kind: 'breach', jurisdiction, received, events: [] } as const;
        const { due, alternatives } = dueDate(input);
        const aware = Math.floor(Date.parse(received) / 1000) * 1000;
        expect(Date.parse(due) - aware).toBe(72 * hour);
        const later = Date.parse(alternatives[0]?.due ?? '') - Date.parse(due);
        expect(later > 0 && later <= hour).toBe(true);
      }),
    );
  });
});
