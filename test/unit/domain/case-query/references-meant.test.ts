import { describe, expect, it } from 'vitest';
import { referencesMeant } from '#domain/case-query/references-meant.ts';

describe('a number of a case', () => {
  it.each([
    'DSR-2026-0012',
    'dsr-2026-12',
    'DSR 2026 12',
    'dsr2026/0012',
    'Dsr.2026.12',
    'DSR – 2026 – 12',
    ' DSR-2026-00012 ',
  ])('is known written as %j', (text) => {
    expect(referencesMeant(text)?.means).toEqual(['DSR-2026-0012']);
  });

  it('without its letters may be of each series', () => {
    expect(referencesMeant('2026/12')?.means).toEqual([
      'DSR-2026-0012',
      'KLG-2026-0012',
      'INC-2026-0012',
      'FRG-2026-0012',
      'TIL-2026-0012',
    ]);
  });

  it('is searched for as far as it is written', () => {
    expect(referencesMeant('dsr 2026 1')?.text).toBe('dsr-2026-1');
    expect(referencesMeant('2026/12')?.text).toBe('2026-12');
  });

  it.each([
    '',
    '12',
    '2026',
    'DSR',
    'ABC-2026-12',
    'DSR-2026-12 Anna',
    '2026-12-01',
    'DSR-26-12',
    '1234567890',
  ])('is not what %j is', (text) => {
    expect(referencesMeant(text)).toBeUndefined();
  });
});
