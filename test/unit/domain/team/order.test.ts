import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrder, lastTick, nextTick } from '#domain/team/order.ts';

const place = fc.record({
  tick: fc.integer({ min: 0, max: 3 }),
  desk: fc.constantFrom('', 'deskAAAAAAA', 'deskBBBBBBB'),
  seq: fc.integer({ min: 1, max: 3 }),
});

describe('the order of events', () => {
  it('is the same whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(place), fc.infiniteStream(fc.nat()), (places, salt) => {
        const mixed = places
          .map((one) => ({ one, by: salt.next().value ?? 0 }))
          .toSorted((one, other) => one.by - other.by)
          .map(({ one }) => one);
        expect(mixed.toSorted(compareOrder)).toEqual(places.toSorted(compareOrder));
      }),
    );
  });

  it('puts events of the first version before all others, by their number', () => {
    const old = [{ seq: 2 }, { seq: 1 }];
    const signed = { tick: 1, desk: 'deskAAAAAAA', seq: 3 };
    expect([signed, ...old].toSorted(compareOrder)).toEqual([{ seq: 1 }, { seq: 2 }, signed]);
  });
});

describe('the clock of the next batch', () => {
  it('is after the wall clock and after all that was seen', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(2 ** 50), (now, last) => {
        const tick = nextTick(now, last);
        expect(tick).toBeGreaterThan(last);
        expect(tick).toBeGreaterThanOrEqual(now * 1_024);
      }),
    );
  });

  it('goes on from what was seen when the computer clock is turned back a day', () => {
    const today = nextTick(86_400_000, 0);
    expect(nextTick(0, today)).toBe(today + 1);
  });

  it('stays exact, and goes on, whatever a computer takes for the year', () => {
    const beyond = nextTick(Date.parse('+100000-01-01T00:00:00Z'), 0);
    expect(Number.isSafeInteger(beyond)).toBe(true);
    expect(beyond).toBeLessThan(lastTick);
    expect(nextTick(Date.parse('+200000-01-01T00:00:00Z'), beyond)).toBe(beyond + 1);
    expect(Number.isSafeInteger(lastTick)).toBe(true);
  });
});
