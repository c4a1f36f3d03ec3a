import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayAt, dayFrom } from '#domain/deadline/day.ts';
import { localTime, offsetText, stamp } from '#domain/deadline/moment.ts';
import { parseInstant } from '#domain/deadline/parse-instant.ts';
import { ruleSets } from '#domain/deadline/rule-sets.ts';

const zones = ruleSets.map(({ zone }) => zone);
const seconds = fc.integer({ min: 946_684_800, max: 4_133_980_799 });

describe('moments agree with Temporal', () => {
  test('local time, in every zone and across every change of clocks', () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), (second, zone) => {
        const truth = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(
          zone,
        );
        expect(stamp(localTime(second, zone))).toBe(truth.toString({ timeZoneName: 'never' }));
      }),
      { numRuns: 2_000 },
    );
  });

  test('the hours around a change of clocks', () => {
    const change = Date.UTC(2026, 9, 25, 1) / 1000;
    for (let second = change - 7_200; second <= change + 7_200; second += 60) {
      const truth = Temporal.Instant.fromEpochMilliseconds(second * 1000)
        .toZonedDateTimeISO('Europe/Stockholm')
        .toString({ timeZoneName: 'never' });
      expect(stamp(localTime(second, 'Europe/Stockholm'))).toBe(truth);
    }
  });

  test('parsing, with every offset', () => {
    const offset = fc
      .integer({ min: -1_439, max: 1_439 })
      .map((minutes) => offsetText(minutes * 60));
    fc.assert(
      fc.property(seconds, offset, (second, zone) => {
        const local = Temporal.Instant.fromEpochMilliseconds(second * 1000);
        const text = `${local.toString().slice(0, 19)}${zone}`;
        const truth = Temporal.Instant.from(text).epochMilliseconds / 1000;
        expect(parseInstant(text, 'received')).toEqual({ ok: true, value: truth });
      }),
    );
  });
});

describe('days agree with Temporal', () => {
  const numbers = fc.integer({ min: 10_957, max: 84_000 });

  test('a day is one object, however it is found', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = dayAt(number);
        expect(dayFrom(day.iso)).toBe(day);
        expect(addDays(dayAt(number - 40), 40)).toBe(day);
        expect(day.weekday).toBe(day.date.dayOfWeek);
      }),
    );
  });

  test('months are added to the date and clamped (Reg. 1182/71 Art. 3(2)(c))', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(1, 2, 3), (number, months) => {
        const day = dayAt(number);
        const truth = day.date.add({ months }).toString();
        expect(addMonths(day, months).iso).toBe(truth);
        expect(addMonths(day, months).iso).toBe(truth);
      }),
    );
  });

  test('a day that does not exist throws', () => {
    expect(() => dayFrom('2026-02-30')).toThrow(RangeError);
  });
});
