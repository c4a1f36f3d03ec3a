import { normalForm } from '#domain/normal-form.ts';
import type { CaseKind } from '#domain/case/kind.ts';

/**
 * Phrases by the kind they speak for, with how sure they are of it: 6 is the law's own word, 4 likely, 2 a hint.
 * In a phrase `a|b` is either word, `*` any letters, and ` ~ ` up to five other words of the same sentence.
 */
export type KindWords = Readonly<Record<CaseKind, Readonly<Record<string, number>>>>;

/** A phrase ready to be looked for in a text that {@link normalise} has prepared. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Where a sentence ends, so that a phrase cannot span two. */
const stop = '.';

/**
 * A text as its words in lower case with single spaces between: `Hej! Radera mina personuppgifter.` becomes
 * ` hej . radera mina personuppgifter . `.
 */
export function normalise(text: string): string {
  const words = normalForm(text)
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/(?<![.!?;:])[.!?;:]+(?=\s|$)|\n\s*\n/g, ` ${stop} `)
    .replaceAll(/[^\p{L}\p{N}.]+|\.(?=[\p{L}\p{N}])/gu, ' ');
  return ` ${words.replaceAll(/ +/g, ' ').trim()} `;
}

/** The sentences of a text that {@link normalise} has prepared, each prepared likewise. */
export const sentencesOf = (text: string): string[] => text.split(/(?<= \.)(?= )/);

/** The phrases of a list, compiled. */
export const compile = (words: Readonly<Record<string, number>>): Phrase[] =>
  Object.entries(words).map(([phrase, weight]) => ({ pattern: patternOf(phrase), weight }));

/** Words of a text that a phrase was found in, and how much they weigh. */
export interface Found {
  readonly words: string;
  readonly weight: number;
}

/** What a phrase finds in a text; `undefined` where it finds nothing. */
export function found(text: string, { pattern, weight }: Phrase): Found | undefined {
  const words = pattern.exec(text)?.[0].trim();
  return words === undefined ? undefined : { words, weight };
}

function patternOf(phrase: string): RegExp {
  const source = phrase
    .split(' ')
    .map((word) =>
      word === '~' ? `(?: [^ ${stop}]+){0,5}?` : ` (?:${word.replaceAll('*', '[^ ]*')})`,
    )
    .join('');
  return new RegExp(`${source}(?= )`, 'u');
}
