import { phraseIn } from '#domain/case-query/place-in.ts';
import { folded } from '#domain/case-query/terms.ts';
import type { ListQuery } from '../../casebook/cases/list-query.ts';
import type { Work } from '../work.ts';

/** How much text is gone through for the phrases of one answer: a tenth of a second or two at a key. Characters. */
const mostLooked = 8_000_000;

/** Looks for phrases in what cases and the texts in them say, for one answer. */
export function saysPhrase({
  book,
  contents,
}: Pick<Work, 'book' | 'contents'>): NonNullable<ListQuery['says']> {
  let looked = 0;
  return (phrase, row) => {
    for (const text of textsOf(row)) {
      if (looked > mostLooked) return undefined;
      looked += text.length;
      if (phraseIn(folded(text), phrase) !== undefined) return true;
    }
    return false;
  };

  function* textsOf(row: number) {
    yield book.wordsAt(row);
    yield* contents.textsOf(row);
  }
}
