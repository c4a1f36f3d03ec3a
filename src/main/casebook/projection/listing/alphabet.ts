import type { Language } from '#domain/language.ts';

/** Compares as people who read a language look things up: in Swedish å, ä and ö end the alphabet, in English they are a and o. */
export type Alphabet = Pick<Intl.Collator, 'compare'>;

const alphabets = { sv: new Intl.Collator('sv'), en: new Intl.Collator('en') } satisfies Record<
  Language,
  Alphabet
>;

export const alphabetOf = (language: Language): Alphabet => alphabets[language];
