import { isSameCondition, type Condition, type Field } from '#domain/case-query/condition.ts';
import { spaced } from '#domain/case-query/sought.ts';
import { tokensOf } from './tokens.ts';

/** The longest query that is read: what is behind it is told of as `cut`. In characters, as in conditions. */
export const longestQuery = { characters: 500, conditions: 30 };

/** A field that is known with a value that is not. */
interface WrongValue {
  readonly field: Field;
  /** As it was written; '' where there is none yet. */
  readonly value: string;
}

/** A search as it is understood. */
export interface Query {
  /** In the order they were written, each once. */
  readonly conditions: readonly Condition[];
  /** What is searched for in the cases, as `soughtIn` reads it. */
  readonly words: string;
  readonly wrong: readonly WrongValue[];
  /** Whether something at its end was not read, for it is longer than any search has to be. */
  readonly cut: boolean;
}

/**
 * Reads what somebody typed: words, and conditions as `field:value` in either language, with or without å, ä and ö; what
 * stands in quotation marks is to stand so in a case, and what stands behind `-` is not wanted. What only looks like a
 * condition (`Re: faktura`) is words. Takes a time that grows with the text, of which no more than {@link longestQuery} is
 * read.
 *
 * @example `parseQuery('slag:radering anna handläggare:"Åsa Berg"')` has two conditions and the word `anna`
 */
export function parseQuery(text: string): Query {
  const conditions: Condition[] = [];
  const wrong: WrongValue[] = [];
  const words: string[] = [];
  const read = text.slice(0, longestQuery.characters);
  let cut = read.length < text.length;
  for (const { text: written, field, value = '', condition } of tokensOf(read)) {
    if (!field) words.push(asWords(written));
    else if (!condition) wrong.push({ field, value: value.replaceAll('"', '') });
    else if (conditions.some((one) => isSameCondition(one, condition))) continue;
    else if (conditions.length < longestQuery.conditions) conditions.push(condition);
    else cut = true;
  }
  return { conditions, words: words.filter(Boolean).join(' '), wrong, cut };
}

/** A piece with its quotation marks around all of it, where it has any; '' where nothing stands in them. */
function asWords(piece: string): string {
  if (!piece.includes('"')) return piece;
  const [sign, rest] = piece.startsWith('-') ? ['-', piece.slice(1)] : ['', piece];
  const text = spaced(rest.replaceAll('"', ''));
  return text === '' ? '' : `${sign}"${text}"`;
}
