import { finderOf } from '#domain/case-query/place-in.ts';
import type { Sought } from '#domain/case-query/sought.ts';
import { folded } from '#domain/case-query/terms.ts';
import type { CaseTable } from '../rows/case-table.ts';
import { best } from './found-by.ts';

/** How likely it is at the most: what is typed is in the person's own name. */
export const mostLikely = best * 3;
/** So many rows are looked at: whoever finds more will write more. */
const mostLooked = 3_000;

/**
 * How much likelier it is that a row is meant whose person or subject has all that is looked for, person before subject:
 * more than any difference between `å` and `a` makes.
 */
export function likelier(
  table: CaseTable,
  sought: readonly Sought[],
): { readonly of: (row: number) => number } {
  const wanted = sought.filter(({ not }) => !not).map(heldAll);
  const says = (text: string) => {
    const low = folded(text);
    return wanted.every((holds) => holds(low));
  };
  let looked = 0;
  return {
    of: (row) => {
      looked += 1;
      if (looked > mostLooked || wanted.length === 0) return 0;
      if (says(`${table.requester(row)} ${table.email(row)}`)) return best * 2;
      return says(table.subject(row)) ? best : 0;
    },
  };
}

/** Words that were typed as one, all of them. */
function heldAll(one: Sought): (low: string) => boolean {
  if (one.phrase === undefined && one.terms.length > 1)
    return (low) => one.terms.every(({ bare }) => low.includes(bare));
  const find = finderOf(one);
  return (low) => find(low) !== undefined;
}
