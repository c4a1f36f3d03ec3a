import {
  assert,
  integer,
  property,
  array,
  constantFrom,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SortedRows } from '#main/casebook/projection/rows/sorted-rows.ts';
import { Texts } from '#main/casebook/projection/rows/texts.ts';
import { WordIndex } from '#main/casebook/projection/words/word-index.ts';
import { held } from '#main/casebook/projection/words/word-lines.ts';
import { folded, lowered, termsOf } from '#domain/case-query/terms.ts';

const anyText = string({ unit: 'grapheme', maxLength: 12 });

describe('a column of texts', () => {
  it('gives back what was last written, before and after it is saved', () => {
    const writes = array(tuple(integer({ min: 0, max: 20 }), anyText), { maxLength: 60 });
    assert(
      property(writes, integer({ min: 0, max: 60 }), (pairs, savedAfter) => {
        let column = new Texts();
        const expected: string[] = [];
        for (const [at, [wanted, text]] of pairs.entries()) {
          const row = Math.min(wanted, expected.length);
          column.set(row, text);
          expected[row] = text;
          if (at === savedAfter) column = new Texts(column.save());
        }
        const rows = expected.map((_, row) => column.at(row));
        // UTF-8 has no lone surrogates.
        expect(rows.map((text) => text.toWellFormed())).toEqual(
          expected.map((t) => t.toWellFormed()),
        );
        expect(column.length).toBe(expected.length);
      }),
    );
  });
});

describe('rows in order', () => {
  it('are those of a plain sort, however they were changed', () => {
    const key = constantFrom(1, 2, 3, 4, 5, Number.NaN);
    const changes = array(array(tuple(integer({ min: 0, max: 9 }), key)), { maxLength: 12 });
    assert(
      property(changes, integer({ min: 0, max: 12 }), (rounds, savedAfter) => {
        let sorted = new SortedRows();
        const keys = new Map<number, number>();
        for (const [round, pairs] of rounds.entries()) {
          for (const [row, next] of pairs) {
            sorted.put(row, next);
            keys.set(row, next);
          }
          const present = [...keys].filter(([, value]) => !Number.isNaN(value));
          const expected = present
            .toSorted(([a, one], [b, other]) => one - other || a - b)
            .map(([row]) => row);
          expect([...sorted.rows()]).toEqual(expected);
          if (round === savedAfter) sorted = new SortedRows(sorted.save());
        }
      }),
    );
  });

  it('are the same when more change at once than are put in place one by one', () => {
    const sorted = new SortedRows();
    for (let row = 0; row < 2_000; row++) sorted.put(row, (row * 7919) % 1009);
    const rows = [...sorted.rows()];
    const keyOf = (row: number) => (row * 7919) % 1009;
    expect(rows).toEqual(rows.toSorted((a, b) => keyOf(a) - keyOf(b) || a - b));
    expect(new Set(rows).size).toBe(2_000);
  });
});

describe('the word index', () => {
  const words = ['åsa', 'asa', 'Öst', 'ost', 'x', 'xx', 'sax', 'ЙÅ', 'e\u0301', '李小', 'ss ß'];
  const anyWords = array(constantFrom(...words, '\n', ' ', '\t'), { maxLength: 6 }).map((some) =>
    some.join(''),
  );
  const term = constantFrom(
    'a',
    'å',
    'asa',
    'ost',
    'öst',
    'x',
    'e',
    'é',
    'и',
    'й',
    '小',
    'ß',
    'zz',
  );

  it('finds the rows whose folded text holds every term, and tells which hold them as typed, whatever was saved or changed', () => {
    const edits = array(tuple(integer({ min: 0, max: 7 }), anyWords));
    const rows = array(anyWords, { minLength: 1, maxLength: 8 });
    assert(
      property(rows, edits, uniqueArray(term, { minLength: 1 }), (texts, changes, typed) => {
        const now: string[] = [...texts];
        const first = new WordIndex();
        for (const [row, text] of now.entries()) first.put(row, text);
        const saved = first.save();
        const search = new WordIndex(() => saved);
        for (const [row, text] of changes) {
          if (row >= now.length) continue;
          now[row] = text;
          search.put(row, text);
        }
        const holding = (form: (text: string) => string) =>
          [...now.keys()].filter((row) =>
            typed.every((word) => form(now[row] ?? '').includes(form(word))),
          );
        for (const words of [search, new WordIndex(() => search.save())]) {
          const found = words.find(termsOf(typed.join(' ')), now.length);
          const rowsThat = (hold: number) =>
            [...found.keys()].filter((row) => (found[row] ?? 0) >= hold);
          expect(rowsThat(held.alike)).toEqual(holding(folded));
          expect(rowsThat(held.asTyped)).toEqual(holding(lowered));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds the rows of texts that are too long to wait together, and what stands beside them', () => {
    const index = new WordIndex();
    const rows = 9;
    for (let row = 0; row < rows; row++) index.put(row, `${'mer '.repeat(1_000_000)}rad${row}`);
    index.put(2, 'rad9');
    const holding = (word: string) => {
      const found = index.find(termsOf(word), rows);
      return [...found.keys()].filter((row) => found[row] !== held.not);
    };
    expect(['rad1', 'rad2', 'rad8', 'rad9'].map((word) => holding(word))).toEqual([
      [1],
      [],
      [8],
      [2],
    ]);
  });

  it('keeps no word of a row that was emptied', () => {
    const index = new WordIndex();
    index.put(0, 'Åsa Berg');
    index.put(1, 'Olle Berg');
    index.save();
    index.put(0, '');
    const text = Buffer.from(index.save().lines).toString();
    expect(text.split('\n').toSorted()).toEqual(['', 'berg', 'olle']);
  });
});
