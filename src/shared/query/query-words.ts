import type { Language } from '#domain/language.ts';
import type { Status } from '#domain/case/case.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import type { Field, people } from '#domain/case-query/condition.ts';
import type { DayWord } from '#domain/case-query/days.ts';
import type { Trait } from '#domain/case-query/traits.ts';
import { query as en } from '../words/en/query.ts';
import { query as sv } from '../words/sv/query.ts';

/**
 * How conditions are written in a language: no word has white space, a quotation mark or a colon in it. English is what a
 * query is kept in.
 */
export interface QueryWords {
  readonly fields: Readonly<Record<Field, string>>;
  readonly kind: Readonly<Record<CaseKind, string>>;
  readonly state: Readonly<Record<Status, string>>;
  /** Of `due` and `received`; `late` of `due` alone. */
  readonly days: Readonly<Record<DayWord | 'late', string>>;
  readonly handler: Readonly<Record<(typeof people)[number], string>>;
  readonly has: Readonly<Record<Trait, string>>;
  /** What some values are called besides, each with what it means. */
  readonly also: {
    readonly kind: Readonly<Record<string, CaseKind>>;
    readonly state: Readonly<Record<string, Status>>;
    readonly days: Readonly<Record<string, DayWord | 'late'>>;
    readonly has: Readonly<Record<string, Trait>>;
  };
}

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
