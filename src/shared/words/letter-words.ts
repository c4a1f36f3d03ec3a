import type { Language } from '#domain/language.ts';
import type { LetterWords } from '#domain/letter/letter-words.ts';
import { letter as en } from './en/letter/letter.ts';
import { letter as sv } from './sv/letter/letter.ts';

/** The words letters are composed with: `letterWords.en` for an English letter, whatever the desk speaks. */
export const letterWords: Readonly<Record<Language, LetterWords>> = { sv, en };
