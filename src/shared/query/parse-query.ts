import {
  fields,
  isSameCondition,
  type Condition,
  type Field,
} from '#domain/case-query/condition.ts';
import { daysMeant } from '#domain/case-query/days.ts';
import { folded } from '#domain/case-query/terms.ts';
import { queryWords, valueWords } from './query-words.ts';

/** The longest query that is read: what is behind it is told of as `cut`. In characters, as in conditions. */
export const longestQuery = { characters: 500, conditions: 30 };

/** A field that is known with a value that is not. */
export interface WrongValue {
  readonly field: Field;
  /** As it was written; '' where there is none yet. */
  readonly value: string;
}

/** A search as it is understood. */
export interface Query {
  /** In the order they were written, each once. */
  readonly conditions: readonly Condition[];
  /** What is searched for in the cases, each word by itself. */
  readonly words: string;
  readonly wrong: readonly WrongValue[];
  /** Whether something at its end was not read, for it is longer than any search has to be. */
  readonly cut: boolean;
}

/**
 * The pieces of a query: a run without white space, in which a stretch in quotation marks may hold some; one that is left
 * open ends with the text.
 */
export const pieces = /(?:"[^"]*(?:"|$)|[^\s"])+/gu;
const beginning = /^([\p{L}\p{M}]{1,40}):/u;

/**
 * Reads what somebody typed: words, and conditions as `field:value` in either language, with or without å, ä and ö. A name
 * with spaces stands in quotation marks; a condition that does is words. What only looks like a condition (`Re: faktura`) is words. Takes a time that grows
 * with the text, of which no more than {@link longestQuery} is read.
 *
 * @example `parseQuery('typ:radering anna handläggare:"Åsa Berg"')` has two conditions and the word `anna`
 */
export function parseQuery(text: string): Query {
  const conditions: Condition[] = [];
  const wrong: WrongValue[] = [];
  const words: string[] = [];
  const read = text.slice(0, longestQuery.characters);
  let cut = read.length < text.length;
  for (const [piece] of read.matchAll(pieces)) {
    const field = fieldOf(piece);
    const value = unquoted(field ? piece.slice(piece.indexOf(':') + 1) : piece);
    if (!field) {
      words.push(...value.split(/\s+/).filter(Boolean));
      continue;
    }
    const condition = conditionOf(field, value);
    if (!condition) wrong.push({ field, value });
    else if (conditions.some((one) => isSameCondition(one, condition))) continue;
    else if (conditions.length < longestQuery.conditions) conditions.push(condition);
    else cut = true;
  }
  return { conditions, words: words.join(' '), wrong, cut };
}

/**
 * The field whose name a text begins with, with its colon, in either language.
 *
 * @example `fieldOf('typ:radering')` gives `'kind'`, `fieldOf('Re: faktura')` and `fieldOf('"typ:radering"')` nothing
 */
export function fieldOf(text: string): Field | undefined {
  const word = folded(beginning.exec(text)?.[1] ?? '');
  const names = (field: Field) =>
    [queryWords.en, queryWords.sv].map(({ fields }) => folded(fields[field]));
  return fields.find((field) => names(field).includes(word));
}

/**
 * A field with a value as somebody wrote it, in either language.
 *
 * @returns `undefined` where the field has no such value
 * @example `conditionOf('due', 'Försenat')` gives `{ field: 'due', value: 'late' }`
 */
export function conditionOf(field: Field, value: string): Condition | undefined {
  const bare = folded(value.trim());
  if (bare === '') return undefined;
  const known = [...valueWords('en', field), ...valueWords('sv', field)].find(
    ([, word]) => folded(word) === bare,
  )?.[0];
  // Which values a field has is the table's to say.
  if (known !== undefined) return { field, value: known } as Condition;
  if (field === 'handler') return { field, value: unquoted(value).trim() };
  const isDay = field === 'due' || field === 'received';
  // Whether a stretch of days exists hangs on no today.
  return isDay && daysMeant(bare, '2000-01-01') ? { field, value: bare } : undefined;
}

const unquoted = (text: string) => text.replaceAll('"', '');
