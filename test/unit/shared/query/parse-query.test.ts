import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '#domain/case-query/condition.ts';
import { longestQuery, parseQuery } from '#shared/query/parse-query.ts';
import { queryWords, valueWords } from '#shared/query/value-words.ts';
import { writeCondition, writeQuery } from '#shared/query/write-query.ts';

describe('a search', () => {
  it('is words and conditions in either language', () => {
    expect(parseQuery('slag:radering Anna due:this-week har:UPPEHÅLL berg')).toEqual({
      conditions: [
        { field: 'kind', value: 'erasure' },
        { field: 'due', value: 'this-week' },
        { field: 'has', value: 'pause' },
      ],
      words: 'Anna berg',
      wrong: [],
      cut: false,
    });
  });

  it('knows what a field and a value were called before', () => {
    const { conditions } = parseQuery('slag:radering svarsdatum:sent har:uppehåll');
    expect(parseQuery('typ:radering frist:sent har:paus').conditions).toEqual(conditions);
    expect(conditions).toHaveLength(3);
  });

  it('knows å, ä and ö in one part, in two and without their marks', () => {
    const written = [
      'handläggare:jag',
      'handla\u0308ggare:jag',
      'handlaggare:jag',
      'HANDLÄGGARE:Jag',
    ];
    for (const text of written) {
      expect(parseQuery(text).conditions).toEqual([{ field: 'handler', value: 'me' }]);
    }
  });

  it('takes a name in quotation marks, closed or left open', () => {
    const named = [{ field: 'handler', value: 'Åsa Berg' }];
    expect(parseQuery('handler:"Åsa Berg" bilaga')).toMatchObject({
      conditions: named,
      words: 'bilaga',
    });
    expect(parseQuery('handler:"Åsa Berg').conditions).toEqual(named);
  });

  it('takes what only looks like a condition for words', () => {
    const text = 'Re: faktura https://example.com kl:12 :late ::';
    expect(parseQuery(text)).toMatchObject({ conditions: [], words: text, wrong: [] });
  });

  it('takes a condition in quotation marks for words, and writes such words down so', () => {
    const literal = parseQuery('"kind:access"');
    expect(literal).toMatchObject({ conditions: [], words: '"kind:access"' });
    expect(writeQuery(literal)).toBe('"kind:access"');
  });

  it('tells of a value that a field does not have, and of one that is missing', () => {
    expect(parseQuery('kind:foo due:2025-02-30 has: received:late').wrong).toEqual([
      { field: 'kind', value: 'foo' },
      { field: 'due', value: '2025-02-30' },
      { field: 'has', value: '' },
      { field: 'received', value: 'late' },
    ]);
  });

  it('has each condition once', () => {
    expect(parseQuery('kind:access typ:tillgång').conditions).toHaveLength(1);
  });

  it('is read to its limits, and says that it was cut', () => {
    const days = Array.from({ length: 40 }, (_, day) => `due:${2000 + day}`).join(' ');
    expect(parseQuery(days)).toMatchObject({ cut: true });
    expect(parseQuery(days).conditions).toHaveLength(longestQuery.conditions);
    const long = parseQuery('a'.repeat(10_000));
    expect([long.words.length, long.cut]).toEqual([longestQuery.characters, true]);
  });

  it.each([
    ['quotation marks', '"'.repeat(10_000)],
    ['signs of patterns', '(.*)+$^[\\'.repeat(1_000)],
    ['letters written from the right', '\u202eمحمد:"\u200f'.repeat(1_000)],
    ['marks without letters', 'a\u0301'.repeat(5_000)],
    ['colons', 'kind:'.repeat(2_000)],
  ])('of %s is read all the same', (_, text) => {
    expect(parseQuery(text).cut).toBe(true);
  });

  it('means the same when it is written down and read again', () => {
    const part = fc.oneof(
      fc.constantFrom('kind:', '"', ' ', 'due:late', 'handler:', 'åsa', 'has:letter'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { conditions, words } = parseQuery(parts.join(''));
        const again = parseQuery(writeQuery({ conditions, words }));
        expect(again).toEqual({ conditions, words, wrong: [], cut: false });
      }),
    );
  });
});

describe('every word of either language', () => {
  it.each(['sv', 'en'] as const)('is read as what it means (%s)', (language) => {
    for (const field of fields) {
      for (const [value] of valueWords(language, field)) {
        const condition = { field, value } as ReturnType<typeof parseQuery>['conditions'][number];
        expect(parseQuery(writeCondition(condition, language)).conditions).toEqual([condition]);
      }
    }
  });

  it('means one thing within its field, whichever the language', () => {
    for (const field of fields) {
      const pairs = [...valueWords('sv', field), ...valueWords('en', field)];
      for (const [value, word] of pairs) {
        expect(
          pairs.filter(([, other]) => other === word).every(([other]) => other === value),
        ).toBe(true);
      }
    }
    expect(new Set(Object.values(queryWords.sv.fields)).size).toBe(fields.length);
  });
});
