import { describe, expect, it } from 'vitest';
import type { UndrawablePlace } from '#shared/refusals/letter-refusal.ts';
import { undrawableText } from '#shared/words/undrawable-text.ts';
import { wordsFor } from '#shared/words/words.ts';

const told = (language: 'sv' | 'en', ...places: readonly UndrawablePlace[]) =>
  undrawableText(wordsFor(language), places);

describe('what is said of characters that cannot be printed', () => {
  it('names each by its code and its place', () => {
    const places: readonly UndrawablePlace[] = [
      { character: '李', part: 'head' },
      { character: '龍', part: 'text', heading: '' },
      { character: '小', part: 'text', heading: 'Kopia & <svar>' },
      { character: '田', part: 'table', caption: 'Kunder', row: 0, column: '田' },
      { character: '中', part: 'table', caption: 'Kunder', row: 3, column: 'Namn' },
    ];
    expect(told('sv', ...places)).toBe(
      '李 (U+674E) i brevhuvudet; 龍 (U+9F8D) i brevets början; 小 (U+5C0F) under ”Kopia & <svar>”; ' +
        '田 (U+7530) i kolumnrubriken ”田” i tabellen ”Kunder”; ' +
        '中 (U+4E2D) i tabellen ”Kunder”, rad 3, kolumnen ”Namn”',
    );
    expect(told('en', ...places.slice(3))).toBe(
      '田 (U+7530) in the column head “田” of the table “Kunder”; ' +
        '中 (U+4E2D) in the table “Kunder”, row 3, column “Namn”',
    );
  });

  it('names five, and says that there are more', () => {
    const many = Array.from(
      '李龍小田中山川',
      (character) => ({ character, part: 'head' }) as const,
    );
    expect(told('en', ...many)).toMatch(/中 \(U\+4E2D\) in the head of the letter; and others$/);
    expect(told('en', ...many)).not.toContain('山');
  });

  it('gives every code point of a character that has several', () => {
    expect(told('en', { character: '𓀀\u0301', part: 'head' })).toContain('(U+13000 U+0301)');
  });
});
