import type { CaseSummary } from '../cases/case-summary.ts';
import type { CaseTable } from './rows/case-table.ts';
import { folded, termsOf, type Term } from '#domain/case-query/terms.ts';
import type { WordIndex } from './words/word-index.ts';
import { held } from './words/word-lines.ts';

/** By what another case seems to be of the same person. */
type Likeness = 'email' | 'name';

/** Another case that may be of the same person. */
export interface AlikeCase {
  readonly summary: CaseSummary;
  readonly by: Likeness;
}

/** As many as somebody looks through. */
const most = 20;

/**
 * Cases with the same e-mail address, then those with the same name however it is spelt (`Åsa Öberg` is `asa oberg`), the
 * newest of each first. What nobody has said is like nothing.
 */
export function alike(table: CaseTable, words: WordIndex, row: number): readonly AlikeCase[] {
  const { email, name } = personIn(table, row);
  const others = (terms: readonly Term[]) => {
    const found = words.find(terms, table.length);
    return [...found.keys()].filter((other) => found[other] !== held.not && other !== row);
  };
  const byEmail = others(termsOf(email)).filter((other) => personIn(table, other).email === email);
  const byName = others(termsOf(name)).filter(
    (other) => personIn(table, other).name === name && !byEmail.includes(other),
  );
  const newest = (rows: readonly number[]) =>
    rows.toSorted((one, other) => other - one).map((found) => table.summary(found));
  return [
    ...newest(byEmail).map((summary) => ({ summary, by: 'email' as const })),
    ...newest(byName).map((summary) => ({ summary, by: 'name' as const })),
  ].slice(0, most);
}

function personIn(table: CaseTable, row: number) {
  const email = folded(table.email(row).trim());
  const shown = folded(table.requester(row).trim());
  // Where there is no name, lists show the address.
  return { email, name: shown === email ? '' : shown };
}
