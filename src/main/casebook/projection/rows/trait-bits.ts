import { traits, type Trait } from '#domain/case-query/traits.ts';

/** What a case has as one number, a bit for each of {@link traits}: a list goes over every case of the book. */
export const traitBits = (has: readonly Trait[]): number =>
  has.reduce((bits, trait) => bits | (1 << traits.indexOf(trait)), 0);

/** A bit of no trait: the case runs by another country's days, which its facts tell. */
export const countryBit = 1 << 30;

/** Another one: the case has texts beyond those of its row, so that whoever reads them need open no other case. */
export const textsBit = 1 << 29;
