import type { Language } from '#domain/language.ts';
import type { Condition, Field } from '#domain/case-query/condition.ts';
import { queryWords } from '#shared/query/value-words.ts';
import { wordFor } from '#shared/query/write-query.ts';
import type { Words } from '../../../messages/use-words.ts';

/** A field as a heading says it: `Frist`. */
export function sayField(field: Field, language: Language): string {
  const word = queryWords[language].fields[field];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A field of which nothing is said yet, nor that it is not so. */
export function sayBegun(
  { field, not }: { readonly field: Field; readonly not?: true },
  language: Language,
  t: Words,
): string {
  return `${sayField(field, language)}: ${not ? t('desk.search.not', { value: '…' }) : '…'}`;
}

/** A condition as people say it: `Frist: denna vecka`, `Typ: inte radering`. */
export function sayCondition(condition: Condition, language: Language, t: Words): string {
  const value = sayValue(condition, language, t);
  const isName = condition.field === 'handler' && condition.value !== 'me';
  const inWords = isName ? value : value.charAt(0).toLowerCase() + value.slice(1);
  const said = condition.not ? t('desk.search.not', { value: inWords }) : value;
  return `${sayField(condition.field, language)}: ${said}`;
}

function sayValue(condition: Condition, language: Language, t: Words): string {
  if (condition.field === 'kind') return t(`case.kinds.${condition.value}`);
  if (condition.field === 'state') return t(`case.statuses.${condition.value}`);
  const { field, value } = condition;
  const [, year, week] = field === 'handler' ? [] : (/^(?:(\d{4})-)?w(\d\d)$/.exec(value) ?? []);
  if (week !== undefined) {
    const said = t('desk.search.week', { week: Number(week) });
    return year === undefined ? said : `${said} ${year}`;
  }
  return wordFor(language, condition)?.replaceAll('-', ' ') ?? value;
}
