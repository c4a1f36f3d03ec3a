import type { Condition } from '#domain/case-query/condition.ts';
import { longestQuery } from './parse-query.ts';
import { tokensOf } from './tokens.ts';

/** A text that is being typed, with the conditions in it that are finished. */
export interface Taken {
  readonly conditions: readonly Condition[];
  /** What is left of the text: words, what is wrong, and what is still being typed. */
  readonly rest: string;
}

/**
 * Takes the conditions out of a text that somebody types: those behind which it goes on, for what stands last may still
 * grow (`due:2025` on its way to `due:2025-03`).
 *
 * @example `takeConditions('anna has:letter due:2025')` takes `has:letter` and leaves `'anna due:2025'`
 */
export function takeConditions(text: string): Taken {
  const conditions: Condition[] = [];
  const kept: string[] = [];
  let from = 0;
  for (const { text: written, at, condition } of tokensOf(text.slice(0, longestQuery.characters))) {
    const end = at + written.length;
    if (!condition || end >= text.length) continue;
    conditions.push(condition);
    kept.push(text.slice(from, at));
    from = end;
  }
  const rest = [...kept, text.slice(from)].join('');
  return {
    conditions,
    rest: conditions.length > 0 ? rest.trimStart().replaceAll(/ {2,}/g, ' ') : text,
  };
}
