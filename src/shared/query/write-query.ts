import type { Language } from '#domain/language.ts';
import type { Condition } from '#domain/case-query/condition.ts';
import { queryWords, valueWords } from './value-words.ts';
import type { Query } from './parse-query.ts';

/**
 * A condition as it is typed in a language. `parseQuery` reads it again, whichever the language.
 *
 * @example `writeCondition({ field: 'handler', value: 'Åsa Berg' }, 'sv')` gives `'handläggare:"Åsa Berg"'`
 */
export function writeCondition(condition: Condition, language: Language = 'en'): string {
  const { field, value, not } = condition;
  const word = wordFor(language, condition) ?? value;
  const name = queryWords[language].fields[field];
  return `${not ? '-' : ''}${name}:${/\s/.test(word) ? `"${word}"` : word}`;
}

/** A search as one text, in the words that it is kept in. */
export const writeQuery = ({ conditions, words }: Pick<Query, 'conditions' | 'words'>): string =>
  [...conditions.map((condition) => writeCondition(condition)), words].filter(Boolean).join(' ');

/** The word of a language for a condition's value, where it is one of a table's. */
export const wordFor = (language: Language, { field, value }: Condition): string | undefined =>
  valueWords(language, field).find(([meant]) => meant === value)?.[1];
