import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { wholeEn } from '#shared/words/en/words.ts';
import { wholeSv } from '#shared/words/sv/words.ts';
import { practiceWords } from '../../../src/renderer/desk/features/practice/practice-words.ts';
import { en } from '../../../src/renderer/desk/messages/en.ts';
import { sv } from '../../../src/renderer/desk/messages/sv.ts';

/** What another program is called. */
const names = /Apple Mail/g;

/** Every text of a table of words, without the facts that stand in it; what is a function of its facts is not read. */
const textsOf = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words.replaceAll(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, '')];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsOf);
};

/** What is between code marks is what a computer reads. */
const guide = async (name: string): Promise<readonly string[]> =>
  (await readFile(`docs/${name}.md`, 'utf8'))
    .replaceAll(/```[^]*?```|`[^`\n]*`|\]\([^)]*\)/g, '')
    .replaceAll(names, '')
    .split('\n');

const glossary = await readFile('docs/words.md', 'utf8');
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The rejected words of a column, each as what finds it. */
const rejected = (column: number): readonly RegExp[] =>
  rows
    .flatMap((cells) => (cells[column] ?? '').split(','))
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => {
      const ending = word.endsWith('*') ? '' : String.raw`(?![\p{L}-])`;
      return new RegExp(String.raw`(?<![\p{L}-])${word.replace('*', '')}${ending}`, 'iu');
    });

const languages = {
  sv: {
    column: 3,
    texts: [
      ...textsOf(sv),
      ...textsOf(wholeSv),
      ...textsOf(practiceWords.sv),
      ...(await guide('anvandarguide')),
    ],
  },
  en: {
    column: 5,
    texts: [
      ...textsOf(en),
      ...textsOf(wholeEn),
      ...textsOf(practiceWords.en),
      ...(await guide('user-guide')),
    ],
  },
};

test.each(['sv', 'en'] as const)(
  'one thing has one word on screens and in the guide, in %s',
  (language) => {
    const { column, texts } = languages[language];
    const patterns = rejected(column);
    expect(patterns.length).toBeGreaterThan(8);
    expect(texts.length).toBeGreaterThan(1500);
    const found = texts.flatMap((text) =>
      patterns.filter((one) => one.test(text)).map((one) => `${one.source}: ${text}`),
    );
    expect(found).toEqual([]);
  },
);

test('a rejected word is found at the beginning of a text, in capitals and with its endings, but not inside another', () => {
  const finds = (text: string) => rejected(3).some((one) => one.test(text));
  expect(finds('Idag')).toBe(true);
  expect(finds('Ärendenumret saknas')).toBe(true);
  expect(finds('Här läses e-postbrevet.')).toBe(true);
  expect(finds('En mailadress')).toBe(false);
  expect(finds('tidagods')).toBe(false);
});
