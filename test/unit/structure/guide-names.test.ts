import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { disclosureWords as disclosureEn } from '#shared/words/en/disclosure.ts';
import { disclosureWords as disclosureSv } from '#shared/words/sv/disclosure.ts';
import { wholeEn } from '#shared/words/en/words.ts';
import { wholeSv } from '#shared/words/sv/words.ts';
import { practiceWords } from '../../../src/renderer/desk/features/practice/practice-words.ts';
import { en } from '../../../src/renderer/desk/messages/en.ts';
import { sv } from '../../../src/renderer/desk/messages/sv.ts';

const textsOf = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(textsOf);
};

/** As a guide names it: without the facts that stand in it, brackets and dots at its end, and the form of the apostrophe. */
const named = (text: string): string =>
  text
    .replaceAll(/\s*\(?\{\{[^}]*\}\}\)?/g, '')
    .replace(/\s*(?:\([^)]*\)|…|\.)$/, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

const guides = {
  sv: { file: 'anvandarguide', tables: [sv, wholeSv, practiceWords.sv, disclosureSv] },
  en: { file: 'user-guide', tables: [en, wholeEn, practiceWords.en, disclosureEn] },
} as const;

/** Where a guide shows what stands on the screen it sets it in italics; what it says itself, in bold. */
const shownIn = async (file: string) => {
  const guide = (await readFile(`docs/${file}.md`, 'utf8')).replaceAll(/`[^`\n]*`/g, '');
  return Array.from(
    guide.matchAll(/(?<![\w*/])_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g),
    ([, text = ''], at) => ({ text: text.replaceAll(/\s+/g, ' '), at }),
  );
};

test.each(['sv', 'en'] as const)(
  'all that the guide shows in italics stands on a screen under that name, in %s',
  async (language) => {
    const { file, tables } = guides[language];
    const texts = tables.flatMap(textsOf).map(named);
    const names = new Set(texts);
    const shown = await shownIn(file);
    expect(shown.length).toBeGreaterThan(150);
    /** A name, names on the way to each other, or some words of a sentence; one or two words are a name of their own. */
    const stands = (text: string): boolean =>
      names.has(named(text)) ||
      (text.includes(', ') && text.split(', ').every((part) => names.has(named(part)))) ||
      (text.split(' ').length > 2 && texts.some((one) => one.includes(named(text))));
    expect(shown.filter(({ text }) => !stands(text)).map(({ text }) => text)).toEqual([]);
  },
);
