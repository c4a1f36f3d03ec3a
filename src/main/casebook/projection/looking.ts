import type { Sought } from '#domain/case-query/sought.ts';
import type { ListQuery } from '../cases/list-query.ts';

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
  const isSo = (row: number) =>
    phrases.every(({ phrase = '', not }) => says?.(phrase, row) !== (not ?? false));
  return {
    get left() {
      return left;
    },
    isWanted: (row) => {
      if (phrases.length === 0) return true;
      looked += 1;
      if (looked <= mostLooked) return isSo(row);
      left += 1;
      return false;
    },
  };
}
