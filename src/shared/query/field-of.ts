import { fields, type Field } from '#domain/case-query/condition.ts';
import type { Language } from '#domain/language.ts';
import { folded } from '#domain/case-query/terms.ts';
import { queryWords } from './value-words.ts';

const beginning = /^-?([\p{L}\p{M}]{1,40}):/u;

/**
 * The field whose name a text begins with, with its colon, in either language; behind `-` as well, which says that it is
 * not to be so.
 *
 * @example `fieldOf('slag:radering')` gives `'kind'`, `fieldOf('Re: faktura')` and `fieldOf('"slag:radering"')` nothing
 */
export function fieldOf(text: string): Field | undefined {
  const word = folded(beginning.exec(text)?.[1] ?? '');
  return fields.find((field) =>
    (['en', 'sv'] as const).some((language) => namesOf(field, language).includes(word)),
  );
}

/** What a field is called in a language, and what it was called before: fingers and notes know that. Folded, today's first. */
export function namesOf(field: Field, language: Language): readonly string[] {
  const { fields: named, also } = queryWords[language];
  const before = Object.keys(also.fields).filter((name) => also.fields[name] === field);
  return [named[field], ...before].map(folded);
}
