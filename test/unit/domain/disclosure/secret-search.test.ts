import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchFor } from '#domain/disclosure/proof/secret-search.ts';

const secret = (text: string, cut = false) => ({
  text,
  cutBefore: cut,
  cutAfter: cut,
  chosen: true,
});
const hits = (text: string, sought: string, cut = false) =>
  [
    ...searchFor([secret(sought, cut)])
      .countIn(text)
      .values(),
  ][0] ?? 0;

describe('a redacted text is met', () => {
  test.each([
    ['as it stands', 'Ring Ove Låtsas nu', 'Ove Låtsas', 1],
    ['whatever the case of letters', 'OVE LÅTSAS', 'Ove Låtsas', 1],
    ['broken over two lines', 'Ove\nLåtsas', 'Ove Låtsas', 1],
    ['hyphenated at a line end', 'exem-\npla@example.com', 'exempla@example.com', 1],
    ['with soft hyphens and narrow spaces', 'Lå\u00adtsas\u202fOve', 'Låtsas Ove', 1],
    ['with characters composed otherwise', 'Ove La\u030atsas', 'Ove Låtsas', 1],
    ['as often as it stands', 'Ove Låtsas, Ove Låtsas', 'Ove Låtsas', 2],
    ['when it is short, in one piece', 'Siv kom', 'Siv', 1],
  ])('%s', (_, text, sought, count) => {
    expect(hits(text, sought)).toBe(count);
  });
});

describe('a redacted text is not met', () => {
  test.each([
    ['inside another word', 'Ove Låtsasson', 'Ove Låtsas'],
    ['when it is short, across a space', 'si v', 'Siv'],
    ['when it is short, inside another word', 'massiv', 'Siv'],
    ['where it is not', 'något annat', 'Ove Låtsas'],
  ])('%s', (_, text, sought) => {
    expect(hits(text, sought)).toBe(0);
  });
});

test('a text cut out of a word is met inside one', () => {
  expect(hits('Låtsasson', 'låtsas', true)).toBe(1);
});

test('a text of one or two characters cannot be proved gone, and is told of', () => {
  expect(searchFor([secret('7'), secret('ja'), secret('nej')]).unprovable).toHaveLength(2);
});

test('no text of six letters or more is lost between any others, however it is broken', () => {
  const word = fc.stringMatching(/^[a-zåäö]{6,14}$/);
  const gap = fc.constantFrom('', ' ', '\n', '-\n', '\u00ad');
  fc.assert(
    fc.property(word, word, fc.array(gap, { minLength: 14, maxLength: 14 }), (one, other, gaps) => {
      const broken = one
        .split('')
        .map((letter, at) => letter + (gaps[at] ?? ''))
        .join('');
      const before = hits(`${other} ${other}`, one);
      expect(hits(`${other} ${broken.trim()} ${other}`, one)).toBeGreaterThan(before);
    }),
  );
});
