import type { Sought } from '#domain/case-query/sought.ts';
import type { Term } from '#domain/case-query/terms.ts';
import type { ListQuery } from '../../cases/list-query.ts';
import type { CaseTable } from '../rows/case-table.ts';
import type { WordIndex } from '../words/word-index.ts';
import { held, ownWords } from '../words/word-lines.ts';

/** How a row holds all it is searched for that its own words hold as it was typed. */
export const best = ownWords + held.asTyped;

interface Searched {
  readonly table: CaseTable;
  readonly words: WordIndex;
  readonly inTexts: ListQuery['inTexts'];
}

/**
 * How each row holds what is looked for, all of it, in its own words or in the texts that lie in it: the more the better.
 * Of a phrase these are the rows that have its words.
 */
export function foundBy(sought: readonly Sought[], searched: Searched): Uint8Array {
  const all = new Uint8Array(searched.table.length).fill(best);
  for (const one of sought) {
    // Who has the words of a phrase that is not wanted may not have the phrase.
    if (one.not && one.phrase !== undefined) continue;
    const marks = eitherWay(one, searched);
    for (let row = 0; row < all.length; row++) {
      const mark = one.not ? (marks[row] ? held.not : best) : (marks[row] ?? held.not);
      if (mark < (all[row] ?? 0)) all[row] = mark;
    }
  }
  return all;
}

/** What is written otherwise than it was typed is held less well. */
function eitherWay({ terms, or }: Sought, searched: Searched): Uint8Array {
  const marks = allOf(terms, searched);
  for (const others of or) {
    const also = allOf(others, searched);
    for (let row = 0; row < marks.length; row++) {
      const mark = also[row] ?? held.not;
      const less = mark === best || mark === held.asTyped ? mark - 1 : mark;
      if (less > (marks[row] ?? 0)) marks[row] = less;
    }
  }
  return marks;
}

function allOf(terms: readonly Term[], { table, words, inTexts }: Searched): Uint8Array {
  const rows = table.length;
  const all = new Uint8Array(rows).fill(best);
  for (const term of terms) {
    const own = words.find([term], rows);
    const texts = inTexts?.(term, rows);
    for (let row = 0; row < rows; row++) {
      const mark = own[row] ? (own[row] ?? 0) + ownWords : (texts?.[row] ?? held.not);
      if (mark < (all[row] ?? 0)) all[row] = mark;
    }
  }
  return all;
}
