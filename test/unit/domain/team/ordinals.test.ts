import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childOrdinal,
  invitationOf,
  nextNumber,
  nextOrdinal,
  ownerOf,
} from '#domain/team/ordinals.ts';

describe('ordinals of desks', () => {
  it('differ for all that any desks invite without asking each other, and are never the first’s', () => {
    const given = Array.from({ length: 60 }, (_, inviter) =>
      Array.from({ length: 60 }, (__, nth) => childOrdinal(inviter, nth + 1)),
    ).flat();
    expect(new Set(given).size).toBe(3_600);
    expect(Math.min(...given)).toBe(1);
  });

  it('say whose invitation they are', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.integer({ min: 1, max: 2_000 }), (inviter, nth) => {
        expect(invitationOf(childOrdinal(inviter, nth))).toEqual({ inviter, nth });
      }),
    );
  });

  it('go on from the last invitation of that desk, whoever else invited', () => {
    const first = nextOrdinal(0, [0]);
    const second = nextOrdinal(0, [0, first]);
    const ofFirst = nextOrdinal(first, [0, first, second]);
    expect([first, second, ofFirst]).toEqual([
      childOrdinal(0, 1),
      childOrdinal(0, 2),
      childOrdinal(1, 1),
    ]);
  });
});

describe('numbers of a desk', () => {
  it('never meet those of another, also beyond 9 999 in a year', () => {
    const all = new Set<number>();
    for (const ordinal of [0, 1, 2, 7]) {
      let last = 0;
      for (let nth = 0; nth < 25_000; nth++) {
        last = nextNumber(last, ordinal);
        if (ownerOf(last) === ordinal) all.add(last);
      }
    }
    expect(all.size).toBe(100_000);
  });

  it('begin as people know them at the first desk, and with the desk’s own digits at others', () => {
    expect(nextNumber(0, 0)).toBe(1);
    expect(nextNumber(41, 0)).toBe(42);
    expect(nextNumber(0, 3)).toBe(30_001);
  });
});
