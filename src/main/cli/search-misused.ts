import type { Field } from '#domain/case-query/condition.ts';
import { longestQuery, parseQuery } from '#shared/query/parse-query.ts';
import { valueWords } from '#shared/query/value-words.ts';

/** What is wrong with a search that a command was given, if anything: it finds nothing else than what it says. */
export function faultIn(search: string): string | undefined {
  const { wrong, cut } = parseQuery(search);
  if (cut) return `TEXT: at most ${longestQuery.characters} characters.`;
  const [first] = wrong;
  return first && `TEXT: ${first.field}:${first.value} is none of ${valuesOf(first.field)}.`;
}

const valuesOf = (field: Field) =>
  valueWords('en', field)
    .map(([value]) => `${field}:${value}`)
    .join(', ');
