import { describe, expect, it } from 'vitest';
import { suiteSeed } from '../../seeded.ts';
import { simulateDesks } from './simulate.ts';

/** Histories that once broke a promise; each is kept. */
const kept = [16, 166, 830, 5_008_780];

describe('two to six desks that work on one book, cut off from each other in any way', () => {
  it.each(kept)('agree in the history of seed %i', (seed) => {
    expect(simulateDesks(seed)).toEqual([]);
  });

  it(`agree to the byte when all have got all, in 300 histories from seed ${suiteSeed} on`, () => {
    const broken = Array.from({ length: 300 }, (_, nth) => suiteSeed + nth).flatMap((seed) =>
      simulateDesks(seed).map((fault) => ({ seed, fault })),
    );
    expect(broken).toEqual([]);
  }, 120_000);
});
