import type { Language } from '#domain/language.ts';
import type { Field } from '#domain/case-query/condition.ts';
import { query as en } from '../words/en/query.ts';
import { query as sv } from '../words/sv/query.ts';
import type { QueryWords } from './query-words.ts';

/** The words of both languages. */
export const queryWords: Readonly<Record<Language, QueryWords>> = { sv, en };

/**
 * The words a field's values are written with in a language, by what they mean.
 *
 * @example `valueWords('sv', 'state')` holds `['waiting', 'väntar']`
 */
export function valueWords(
  language: Language,
  field: Field,
): readonly (readonly [string, string])[] {
  const words = queryWords[language];
  if (field === 'due') return Object.entries(words.days);
  if (field === 'received') return Object.entries(words.days).filter(([day]) => day !== 'late');
  return Object.entries(words[field]);
}

/** The words that a field's values are known by besides, in both languages, as {@link valueWords}. */
export const alsoWritten = (field: Field): (readonly [string, string])[] =>
  [queryWords.sv.also, queryWords.en.also].flatMap(({ kind, state, days, has }) => {
    const byField = { kind, state, has, due: days, received: days, handler: {} };
    return Object.entries<string>(byField[field])
      .filter(([, value]) => field !== 'received' || value !== 'late')
      .map(([word, value]) => [value, word] as const);
  });
