import { expect, test } from 'vitest';
import { suggestKind } from '#main/intake/kind/suggest-kind.ts';
import { spansOf } from '../../../../../../../src/renderer/desk/features/intake/words/spans-of.ts';

const said = (text: string, ...words: string[]) =>
  spansOf(
    text,
    words.map((one) => ({ words: one, kind: 'erasure' })),
  ).map(({ start, end }) => text.slice(start, end));

test('words are found whatever stands between them, as they were written', () => {
  expect(said('Hej! RADERA\n  mina “uppgifter”.', 'radera mina uppgifter')).toEqual([
    'RADERA\n  mina “uppgifter',
  ]);
});

test('whole words alone, every time they are said', () => {
  expect(said('Raderade. Radera! Att radera?', 'radera')).toEqual(['Radera', 'radera']);
});

test('of words that begin together the longest, and none within another', () => {
  expect(said('radera mina uppgifter nu', 'radera', 'mina uppgifter', 'radera mina')).toEqual([
    'radera mina',
  ]);
});

test('an apostrophe counts for nothing', () => {
  expect(said('Please don’t keep it', 'dont keep')).toEqual(['don’t keep']);
});

test.each([
  ['Hej,\n\nJag vill ha ett registerutdrag enligt artikel 15.\n\nMvh'],
  ['Good morning, please delete all my personal data. I’d like that erased.'],
])('what a real letter is judged by is found in it: %s', (text) => {
  const { because } = suggestKind('', text);
  expect(because.length).toBeGreaterThan(0);
  expect(spansOf(text, because).length).toBeGreaterThan(0);
});

test('a hostile letter of one word and reasons without end is gone through once', () => {
  const because = Array.from({ length: 20 }, (_, n) => ({
    words: `${'a '.repeat(50)}b${n}`,
    kind: 'access' as const,
  }));
  expect(spansOf('a '.repeat(1_000_000), because)).toEqual([]);
});
