import type { Sought } from '#domain/case-query/sought.ts';
import type { ListQuery } from '../../cases/list-query.ts';

/** So many cases are opened for one answer: each takes some tenths of a millisecond. */
const mostLooked = 400;

/**
 * Looks whether rows that have the words of phrases say them so, which words alone do not tell. A row there was no time for
 * is left out, and counted.
 */
export function looking(
  sought: readonly Sought[],
  says: ListQuery['says'],
): { readonly isWanted: (row: number) => boolean; readonly left: number } {
  const phrases = sought.filter(({ phrase }) => phrase !== undefined);
  let [looked, left] = [0, 0];
  /** `undefined` where there was no time. */
  const isSo = (row: number): boolean | undefined => {
    for (const { phrase = '', not = false } of phrases) {
      const said = says?.(phrase, row);
      if (said === undefined) return undefined;
      if (said === not) return false;
    }
    return true;
  };
  return {
    get left() {
      return left;
    },
    isWanted: (row) => {
      if (phrases.length === 0 || !says) return true;
      looked += 1;
      const so = looked <= mostLooked ? isSo(row) : undefined;
      if (so === undefined) left += 1;
      return so ?? false;
    },
  };
}
