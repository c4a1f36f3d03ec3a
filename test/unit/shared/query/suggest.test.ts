import { describe, expect, it } from 'vitest';
import { fields } from '#domain/case-query/condition.ts';
import { suggest, withoutLast } from '#shared/query/suggest.ts';
import { takeConditions } from '#shared/query/take-conditions.ts';

const names = ['Åsa Berg', 'Bo "Bosse" Ek'];
const valuesFor = (text: string) =>
  suggest(text, 'sv', names).map(({ field, value }) => [field, value]);

describe('what can be meant', () => {
  it('is every field while nothing is written, also behind a word', () => {
    expect(valuesFor('')).toEqual(fields.map((field) => [field, undefined]));
    expect(valuesFor('anna ')).toEqual(fields.map((field) => [field, undefined]));
  });

  it('is the values of a field that begin so, with or without å, ä and ö, in any of their parts', () => {
    expect(valuesFor('frist:fors')).toEqual([['due', 'late']]);
    expect(valuesFor('frist:veck').map(([, value]) => value)).toEqual([
      'this-week',
      'next-week',
      'last-week',
    ]);
    expect(valuesFor('frist:denna-v')).toEqual([['due', 'this-week']]);
  });

  it('is who handles cases, by any of their names', () => {
    expect(valuesFor('handläggare:ber')).toEqual([['handler', 'Åsa Berg']]);
    expect(valuesFor('handläggare:"asa b')).toEqual([['handler', 'Åsa Berg']]);
    expect(valuesFor('handläggare:')).toHaveLength(4);
  });

  it('is what begins like a word of two letters or more', () => {
    expect(valuesFor('anna fö')).toContainEqual(['due', 'late']);
    expect(valuesFor('fr')).toEqual([
      ['due', undefined],
      ['kind', 'question'],
    ]);
    expect(valuesFor('a')).toEqual([]);
  });

  it('is nothing behind a value that does not exist', () => {
    expect(valuesFor('typ:xyz')).toEqual([]);
  });

  it.each(['"'.repeat(9_999), 'kind:'.repeat(2_000), '(a+)+$'.repeat(2_000)])(
    'of a text that means harm is few',
    (text) => {
      expect(valuesFor(text).length).toBeLessThan(20);
    },
  );
});

describe('what is taken out of a text', () => {
  it('is finished: the text goes on behind it, and no quotation mark is open', () => {
    const left = (text: string) => takeConditions(text).rest;
    expect(left('due:2025')).toBe('due:2025');
    expect(left('due:2025 ')).toBe('');
    expect(left('handler:"Åsa ')).toBe('handler:"Åsa ');
    expect(left('anna  has:letter berg')).toBe('anna berg');
    expect(left('kind:foo berg ')).toBe('kind:foo berg ');
  });

  it('leaves the words before what is written last', () => {
    expect(withoutLast('anna fri')).toBe('anna ');
    expect(withoutLast('anna ')).toBe('anna ');
  });
});
