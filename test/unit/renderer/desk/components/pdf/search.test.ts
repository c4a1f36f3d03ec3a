import { describe, expect, test } from 'vitest';
import {
  findIn,
  patternOf,
} from '../../../../../../src/renderer/desk/components/pdf/search/find-in-text.ts';
import { foldText } from '../../../../../../src/renderer/desk/components/pdf/search/fold-text.ts';

function found(text: string, words: string): readonly string[] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  return findIn(foldText(text), pattern).map(({ start, end }) => text.slice(start, end));
}

test.each([
  { text: 'Ångström, angström', words: 'ångström', finds: ['Ångström'], why: 'å is not a' },
  {
    text: 'Ångström, angstrom',
    words: 'angstrom',
    finds: ['angstrom'],
    why: 'a is not å, o is not ö',
  },
  {
    text: 'SÄKER säker sÄkEr',
    words: 'säker',
    finds: ['SÄKER', 'säker', 'sÄkEr'],
    why: 'case makes no difference',
  },
  { text: 'Idén och iden', words: 'ide', finds: ['Idé', 'ide'], why: 'é is e' },
  {
    text: 'Müller, Nguyễn, Łódź',
    words: 'nguyen',
    finds: ['Nguyễn'],
    why: 'nobody has all accents on the keyboard',
  },
  {
    text: 'A\u030Akesson a\u0308r o\u0308ppen',
    words: 'åkesson är öppen',
    finds: ['A\u030Akesson a\u0308r o\u0308ppen'],
    why: 'å may be written as two characters',
  },
  {
    text: 'Åkesson',
    words: 'a\u030Akesson',
    finds: ['Åkesson'],
    why: 'and be searched for as two',
  },
  { text: 'ﬁnns på sidan', words: 'finns', finds: ['ﬁnns'], why: 'a ligature is its letters' },
  {
    text: 'artikel\u00A015.3',
    words: 'artikel 15',
    finds: ['artikel\u00A015'],
    why: 'a space that does not break is a space',
  },
  {
    text: 'ett  \n glest',
    words: 'ett glest',
    finds: ['ett  \n glest'],
    why: 'any run of space is one',
  },
  { text: 'e\u00ADpost', words: 'epost', finds: ['e\u00ADpost'], why: 'a soft hyphen is not seen' },
  {
    text: '2020–2024',
    words: '2020-2024',
    finds: ['2020–2024'],
    why: 'a dash is typed as a hyphen',
  },
  {
    text: 'alva@exam\nple.com',
    words: 'alva@example.com',
    finds: ['alva@exam\nple.com'],
    why: 'a long word may be broken',
  },
  {
    text: 'person-\nuppgifter',
    words: 'personuppgifter',
    finds: ['person-\nuppgifter'],
    why: 'with a hyphen',
  },
  { text: 'e-\npost', words: 'e-post', finds: ['e-\npost'], why: 'a hyphen of its own stays' },
  {
    text: '1 (2) [3] a.b a+b',
    words: '(2) [3] a.b',
    finds: ['(2) [3] a.b'],
    why: 'signs mean themselves',
  },
  { text: 'abc', words: 'a.c', finds: [], why: 'and nothing else' },
  {
    text: 'на русском Русском',
    words: 'русском',
    finds: ['русском', 'Русском'],
    why: 'other scripts have case too',
  },
  { text: 'שָׁלוֹם', words: 'שלום', finds: ['שָׁלוֹם'], why: 'points are not typed' },
  { text: '😀 glad 😀', words: '😀', finds: ['😀', '😀'], why: 'a character may be two units' },
  { text: 'aaaa', words: 'aa', finds: ['aa', 'aa'], why: 'hits do not overlap' },
])('$words finds $finds in $text: $why', ({ text, words, finds }) => {
  expect(found(text, words)).toEqual(finds);
});

test('no words find nothing', () => {
  expect(patternOf('')).toBeUndefined();
  expect(patternOf('  \u00A0 ')).toBeUndefined();
});

describe('a folded text', () => {
  test('says of every unit where it came from', () => {
    const { text, from } = foldText('Ǻ½ﬃ…😀å');
    expect(from).toHaveLength(text.length + 1);
    expect(from.at(-1)).toBe('Ǻ½ﬃ…😀å'.length);
    expect(from).toEqual(from.toSorted((one, other) => one - other));
  });
});
