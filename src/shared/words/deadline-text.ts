import type { Language } from '#domain/case/case.ts';
import type { DueAlternative, DueStep } from '#domain/deadline/due-date.ts';
import type { Source } from '#domain/deadline/rule.ts';
import { wordsFor } from './words.ts';

const words = { sv: wordsFor('sv'), en: wordsFor('en') };

/**
 * One step of a due date as a sentence, the same on screen, in letters, calendar files, on the command line and in the
 * audit: `2025-12-25 is a public holiday (Christmas Day): moves to 2025-12-26.` Dates are ISO in both languages.
 */
export function stepText({ rule, date, facts }: DueStep, language: Language): string {
  return words[language](`deadline.rules.${rule}`, { ...facts, date, holiday: facts[language] });
}

/** Another date and the reading of the law that gives it, as a sentence. */
export const alternativeText = ({ due, because }: DueAlternative, language: Language): string =>
  words[language](`deadline.alternatives.${because}`, { due });

/** A legal source as it is cited: `artikel 12.3 i dataskyddsförordningen`, `GDPR Art. 12(3)`. */
export const sourceText = (source: Source, language: Language): string =>
  words[language](`deadline.sources.${source}`);
