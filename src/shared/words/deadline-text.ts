import type { Language } from '#domain/language.ts';
import type { DueAlternative, DueStep } from '#domain/deadline/due-date.ts';
import type { Source } from '#domain/deadline/rule.ts';
import * as en from './en/deadline.ts';
import * as sv from './sv/deadline.ts';

// Straight from the typed table and not through i18next: a whole book's steps are put into words at once.
const words = { sv, en };

/**
 * One step of a due date as a sentence, the same on screen, in letters, calendar files, on the command line and in the
 * audit: `2025-12-25 is a public holiday (Christmas Day): moves to 2025-12-26.` Dates are ISO in both languages.
 */
export const stepText = ({ rule, date, facts }: DueStep, language: Language): string =>
  fill(words[language].rules[rule], { ...facts, date, holiday: facts[language] ?? '' });

/** Another date and the reading of the law that gives it, as a sentence. */
export const alternativeText = ({ due, because }: DueAlternative, language: Language): string =>
  fill(words[language].alternatives[because], { due });

/** A legal source as it is cited: `artikel 12.3 i dataskyddsförordningen`, `GDPR Art. 12(3)`. */
export const sourceText = (source: Source, language: Language): string =>
  words[language].sources[source];

const fill = (sentence: string, facts: DueStep['facts']) =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) =>
    readable(String(facts[name] ?? gap)),
  );

/** An instant as people read it: `2026-11-20T16:40:10+01:00` as `2026-11-20 16:40:10 (UTC+01:00)`; anything else as it is. */
export const readable = (fact: string) =>
  fact.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00|(:\d\d))?([+-]\d\d:\d\d)$/, '$1 $2$3 (UTC$4)');
