import { describe, expect, it } from 'vitest';
import { atomsOf, cutToFit } from '#main/letters/draw/text/atoms.ts';

const together = (text: string) =>
  atomsOf(text)
    .map(({ text: word, spaced }) => word + (spaced ? ' ' : ''))
    .join('|');

describe('where lines may be broken', () => {
  it.each([
    ['två ord', 'två |ord'],
    ['två  blanksteg', 'två | |blanksteg'],
    ['IT-system och e-post', 'IT-|system |och |e-|post'],
    ['2020-04-17', '2020-04-17'],
    ['556000-0000', '556000-0000'],
    ['10\u00a0000 kr', '10\u00a0000 |kr'],
    ['Exempelbolaget AB svarar', 'Exempelbolaget AB |svarar'],
    ['hos Exempel Ltd. och AB', 'hos |Exempel Ltd. |och AB'],
    ['AB Exempel', 'AB |Exempel'],
    ['', ''],
  ])('in "%s"', (text, expected) => {
    expect(together(text)).toBe(expected);
  });
});

describe('a word too long for its line', () => {
  const cut = (text: string, width: number) => cutToFit(text, width, (part) => part.length);

  it('is cut after a joint when that leaves no ragged hole', () => {
    expect(cut('anna.exempel@example.com', 16)).toEqual(['anna.exempel@', 'example.com']);
  });

  it('is cut between characters when it has no joint', () => {
    expect(cut('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('is never cut inside a character', () => {
    expect(cut('n\u0308n\u0308n\u0308', 2)).toEqual(['n\u0308', 'n\u0308', 'n\u0308']);
  });

  it('gives at least a character to a line however narrow', () => {
    expect(cut('abc', 0)).toEqual(['a', 'b', 'c']);
  });
});
