import type { Language } from '#domain/language.ts';
import { fields, type Condition, type Field } from '#domain/case-query/condition.ts';
import { folded } from '#domain/case-query/terms.ts';
import { fieldOf, namesOf } from './field-of.ts';
import { valueWords } from './value-words.ts';
import { tokensOf } from './tokens.ts';
import { beginsValue } from './written-value.ts';

/** What somebody who types can mean: a field, whose values come next, or a whole condition. */
export type Suggestion =
  | Condition
  | { readonly field: Field; readonly value?: never; readonly not?: true };

const most = 12;
/** What is shorter begins too many words. */
const fewestLetters = 2;

/**
 * What the end of a text may become: the fields while nothing stands there, the values of a field behind its colon, and
 * whatever begins with what is written.
 *
 * @param names of those who handle cases
 * @example `suggest('anna svarsdatum:fö', 'sv', [])` begins with `{ field: 'due', value: 'late' }`
 */
export function suggest(
  text: string,
  language: Language,
  names: readonly string[],
): readonly Suggestion[] {
  const end = lastPiece(text);
  if (end === '') return fields.map((field) => ({ field }));
  const isNot = end.startsWith('-');
  const begun = suggestedFor(isNot ? end.slice(1) : end, language, names).slice(0, most);
  return isNot ? begun.map((one) => ({ ...one, not: true })) : begun;
}

function suggestedFor(
  end: string,
  language: Language,
  names: readonly string[],
): readonly Suggestion[] {
  const field = fieldOf(end);
  const bare = folded(end.slice(field ? end.indexOf(':') + 1 : 0)).replaceAll('"', '');
  if (field) {
    return conditionsOf(field, language, names)
      .filter(([word]) => beginsIn(word, bare))
      .map(([, condition]) => condition);
  }
  if (bare.length < fewestLetters) return [];
  const begun = fields.filter((one) =>
    namesOf(one, language).some((name) => name.startsWith(bare)),
  );
  const meant = fields
    .filter((one) => one !== 'received')
    .flatMap((one) => conditionsOf(one, language, names))
    .filter(([word]) => folded(word).startsWith(bare));
  return [...begun.map((one) => ({ field: one })), ...meant.map(([, condition]) => condition)];
}

/** What is written last, up to the end of the text; '' behind white space, where no value of several words goes on. */
export const lastPiece = (text: string): string => {
  const last = tokensOf(text).at(-1);
  if (!last) return '';
  const behind = text.slice(last.at + last.text.length);
  if (behind === '') return last.text;
  const goesOn = behind === ' ' && last.field && !last.condition;
  return goesOn && beginsValue(last.field, `${last.value}-`) ? text.slice(last.at) : '';
};

/** A text without what is written last. */
export const withoutLast = (text: string): string =>
  text.slice(0, text.length - lastPiece(text).length);

/** The conditions of a field, each behind the word it is found by. */
function conditionsOf(
  field: Field,
  language: Language,
  names: readonly string[],
): readonly (readonly [word: string, condition: Condition])[] {
  const known = valueWords(language, field).map(([value, word]) => [word, value] as const);
  const named = field === 'handler' ? names.map((name) => [name, name] as const) : [];
  return [...known, ...named].map(([word, value]) => [word, { field, value } as Condition]);
}

/** Whether a word of several parts has one that begins so. */
const beginsIn = (word: string, bare: string) =>
  folded(word)
    .split(/[\s-]/)
    .some((_, at, parts) => parts.slice(at).join('-').startsWith(bare.replaceAll(/\s/g, '-')));
