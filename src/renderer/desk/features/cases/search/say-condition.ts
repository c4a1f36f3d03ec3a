import type { Language } from '#domain/case/case.ts';
import type { Condition, Field } from '#domain/case-query/condition.ts';
import { queryWords } from '#shared/query/query-words.ts';
import { wordFor } from '#shared/query/write-query.ts';
import type { Words } from '../../../messages/use-words.ts';

/** A field as a heading says it: `Frist`. */
export function sayField(field: Field, language: Language): string {
  const word = queryWords[language].fields[field];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A condition as people say it: `Frist: denna vecka`. */
export function sayCondition(condition: Condition, language: Language, t: Words): string {
  return `${sayField(condition.field, language)}: ${sayValue(condition, language, t)}`;
}

function sayValue(condition: Condition, language: Language, t: Words): string {
  if (condition.field === 'kind') return t(`case.kinds.${condition.value}`);
  if (condition.field === 'state') return t(`case.statuses.${condition.value}`);
  return wordFor(language, condition)?.replaceAll('-', ' ') ?? condition.value;
}
